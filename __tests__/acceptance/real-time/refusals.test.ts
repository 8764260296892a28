import { runSubmittedTasks } from '../../../sandbox/netsuite/engine/map-reduce';
import { deploymentsAndRows, REFUSED } from './what-happened';
import { KEY, messageOf, post, realTimePage, realTimeWorld, sign, signal } from './real-time-world';
import { companyOf, newestRow } from '../worlds';

const company = companyOf({ plain: 3 });
const [first] = company.customers.map(({ record }) => record.id);
const id = first ?? '';
const MINUTE = 60_000;
const COPIES = Array.from({ length: 25 }, (_, index) => index + 1);

const world = realTimeWorld({ company });

/** A minute in which nothing happened yet; first a genuine signal shows that what follows is refused for its own fault. */
function quietMinute() {
  world.clock.advance(MINUTE);
  expect(signal(world, id)).toBe('accepted');
  runSubmittedTasks(world.account);
  return deploymentsAndRows(world);
}

const hex = (text: string, at: number): string => text.slice(0, at) + (text[at] === '0' ? '1' : '0') + text.slice(at + 1);

/** A forged message per kind and number. */
const FORGERIES: Record<string, (number: number) => Record<string, string>> = {
  'signed with another key': (number) => {
    const message = messageOf(world, id);
    return { message, signature: sign(message, `${KEY}${number}`) };
  },
  'one digit of the signature changed': (number) => {
    const message = messageOf(world, id);
    return { message, signature: hex(sign(message), (number * 2) % 64) };
  },
  'one character of the message changed': (number) => {
    const message = messageOf(world, id);
    const at = number * 3;
    return { message: `${message.slice(0, at)}~${message.slice(at + 1)}`, signature: sign(message) };
  },
  'the signature cut or missing': (number) => {
    const message = messageOf(world, id);
    return { message, signature: sign(message).slice(0, number - 1) };
  },
  'older than five minutes': (number) => {
    const message = messageOf(world, id, { time: Math.floor(world.clock.now()) - 5 * MINUTE - number });
    return { message, signature: sign(message) };
  },
  'from more than five minutes ahead': (number) => {
    const message = messageOf(world, id, { time: Math.floor(world.clock.now()) + 5 * MINUTE + number * MINUTE });
    return { message, signature: sign(message) };
  },
  'over 2 KB': (number) => {
    const message = messageOf(world, id, { more: 'x'.repeat(2048 + number) });
    return { message, signature: sign(message) };
  },
  'of another company': (number) => {
    const message = messageOf(world, id, { company: `summit${number}` });
    return { message, signature: sign(message) };
  },
};

describe.each(Object.entries(FORGERIES))('25 messages %s', (_, forge) => {
  it('are refused with the same answer, and nothing happens', () => {
    const before = quietMinute();
    for (const number of COPIES) expect(post(world, forge(number))).toEqual(REFUSED);
    expect(deploymentsAndRows(world)).toEqual(before);
  });
});

it('25 replayed messages are refused, and only the first one of each is carried out', () => {
  quietMinute();
  const sent = COPIES.map(() => {
    const message = messageOf(world, id);
    return { message, signature: sign(message) };
  });
  for (const fields of sent) expect(post(world, fields).body).toBe('accepted');
  const before = deploymentsAndRows(world);
  world.clock.advance(4 * MINUTE);
  for (const fields of sent) expect(post(world, fields)).toEqual(REFUSED);
  // A signature in capitals is the same signature: it must not make the message a new one.
  for (const { message, signature } of sent) expect(post(world, { message, signature: signature.toUpperCase() })).toEqual(REFUSED);
  world.clock.advance(7 * MINUTE);
  for (const fields of sent) expect(post(world, fields)).toEqual(REFUSED);
  expect(deploymentsAndRows(world)).toEqual(before);
});

it.each<[string, Record<string, unknown> | string]>([
  ['no JSON', 'customer=5'],
  ['a list', '[]'],
  ['nothing', ''],
  ['null', 'null'],
  ['an unknown version', { version: 2 }],
  ['a customer that is a number', { customer: 5 }],
  ['several customers', { customer: '5,6' }],
  ['a customer that is no id', { customer: "5' OR '1'='1" }],
  ['a customer with a zero in front', { customer: '05' }],
  ['a time that is a text', { time: '1700000000000' }],
  ['no time', { time: undefined }],
  ['a time that is no number', { time: null }],
  ['no nonce', { nonce: undefined }],
  ['an empty nonce', { nonce: '' }],
  ['a nonce of 65 characters', { nonce: 'n'.repeat(65) }],
])('a signed message is refused that is %s', (_, content) => {
  const before = quietMinute();
  const message = typeof content === 'string' ? content : messageOf(world, id, content);
  expect(post(world, { message, signature: sign(message) })).toEqual(REFUSED);
  expect(deploymentsAndRows(world)).toEqual(before);
});

it('a genuine message that is not posted is refused, as is a look at the address', () => {
  const before = quietMinute();
  const { network, url } = world;
  for (let copy = 0; copy < COPIES.length; copy += 1) {
    const message = messageOf(world, id);
    const query = new URLSearchParams({ message, signature: sign(message) }).toString();
    expect(network({ method: 'GET', url: `${url}&${query}`, headers: {}, body: '' })).toEqual(REFUSED);
  }
  expect(network({ method: 'GET', url, headers: {}, body: '' })).toEqual(REFUSED);
  expect(deploymentsAndRows(world)).toEqual(before);
});

it('nothing is taken while real time is switched off, without its key, or before anybody has connected', () => {
  const before = quietMinute();
  world.account.secrets.delete('custsecret_spx_signal_key');
  expect(signal(world, id)).toBe('refused');
  world.account.secrets.set('custsecret_spx_signal_key', KEY);
  const page = realTimePage(world);
  page.submit({ custpage_spx_rt_on: 'F' }, 'Save');
  expect(page.page.text).toContain('Signals are refused.');
  expect(signal(world, id)).toBe('refused');
  world.account.store.update('customrecord_spx_connection', 1, { custrecord_spx_conn_rt_on: true, custrecord_spx_conn_company: '' });
  const message = messageOf(world, id, { company: '' });
  expect(post(world, { message, signature: sign(message) })).toEqual(REFUSED);
  expect(deploymentsAndRows(world)).toEqual(before);
  world.account.store.update('customrecord_spx_connection', 1, { custrecord_spx_conn_company: 'summit' });
});

it('a flood of genuine messages is cut at the number per minute, and the next minute is a new one', () => {
  quietMinute();
  const page = realTimePage(world);
  page.submit({ custpage_spx_rt_rate: '10' }, 'Save');
  world.clock.advance(MINUTE - (world.clock.now() % MINUTE));
  const answers = Array.from({ length: 30 }, () => signal(world, id));
  expect(answers.filter((answer) => answer === 'accepted')).toHaveLength(10);
  // Strangers cannot use up the minute of those who may send.
  world.clock.advance(MINUTE);
  COPIES.forEach(() => post(world, { message: messageOf(world, id), signature: '0'.repeat(64) }));
  expect(signal(world, id)).toBe('accepted');
  page.submit({ custpage_spx_rt_rate: '120' }, 'Save');
});

it('what was refused is counted by its reason, for administrators only, and neither the log nor a page holds what was sent', () => {
  quietMinute();
  world.clock.advance(8 * 24 * 60 * MINUTE);
  const secret = 'a-text-that-a-stranger-sent';
  post(world, { message: messageOf(world, id, { nonce: secret }), signature: secret });
  const late = messageOf(world, id, { time: 0, nonce: secret });
  post(world, { message: late, signature: sign(late) });
  expect(signal(world, id)).toBe('accepted');
  const { text, html } = realTimePage(world).page;
  expect(text).toMatch(/1 accepted, the last \d{4}-\d\d-\d\d \d\d:\d\d UTC; 2 refused/);
  expect(text).toContain('It was not signed with the signal key: a stranger, or the script parameter holds another key.');
  expect(text).toContain('It was too old or too young: compare the clocks, or allow more minutes.');
  const everything = [html, JSON.stringify(world.account.logs), JSON.stringify(newestRow(world, 'customrecord_spx_connection'))].join('\n');
  expect(everything).not.toContain(secret);
  expect(everything).not.toContain(KEY);
});
