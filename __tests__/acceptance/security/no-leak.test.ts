import { DEMO } from '../../../sandbox/cli/demo-world';
import type { HttpRequest, Network } from '../../../sandbox/http';
import { KnownSecrets } from '../../../simulation/world/secrets';
import { KEY, messageOf, post, realTimeWorld, sign } from '../real-time/real-time-world';
import { changeSettings, companyOf, runExport } from '../worlds';
import { PEOPLE, registeredPages, request, rowParameters, TOKEN } from './every-page';

const secrets = new KnownSecrets();
const tokens = new Set<string>();

/** Listens between the systems, so that every token and code that ever existed is known. */
function wire(sent: HttpRequest, send: Network) {
  const response = send(sent);
  secrets.overhear(sent, response);
  for (const [, value = ''] of response.body.matchAll(/"(?:access|refresh)_token"\s*:\s*"([^"]+)"/g)) tokens.add(value);
  return response;
}

const world = realTimeWorld({ company: companyOf({ plain: 6, 'name-of-84': 1, 'same-name-in-netsuite': 1, 'not-marked': 1 }), wire });
/** Everything that anybody was shown, by where. */
const seen = new Map<string, string>();

function see(where: string, method: 'GET' | 'POST', parameters: Record<string, string>, user = PEOPLE.configure): void {
  const { body, location } = request(world, method, parameters, user);
  seen.set(where, `${seen.get(where) ?? ''}${body}${location}`);
}

/** Runs, trouble, real-time messages of all kinds, every page as every role, and every action with senseless values. */
function live(): void {
  changeSettings(world, { notifyRecipients: ['admin@example.com'] });
  runExport(world);
  world.spp.injectFault({ on: 'api', kind: 'expired-token' });
  runExport(world);
  for (const kind of ['http-500', 'cut-off-xml', 'wrong-blocks', 'status-556'] as const) {
    world.clock.advance(2 * 3_600_000);
    world.spp.injectFault({ on: 'api', kind, times: 4 });
    runExport(world);
  }
  world.clock.advance(3_600_000);
  world.spp.injectFault({ on: 'token', kind: 'http-500', times: 3 });
  runExport(world);
  const genuine = messageOf(world, '1');
  const answers = [
    post(world, { message: genuine, signature: sign(genuine) }),
    post(world, { message: genuine, signature: sign(genuine) }),
    post(world, { message: genuine, signature: sign(genuine, 'wrong') }),
    post(world, { message: '{', signature: KEY }),
    post(world, {}),
    post(world, { message: 'x'.repeat(100_000), signature: '' }),
  ];
  seen.set('the real-time Suitelet', answers.map(({ body, headers }) => body + JSON.stringify(headers)).join('\n'));
  const pages = registeredPages(world);
  const rows = rowParameters(world);
  for (const user of Object.values(PEOPLE)) for (const { id } of pages) see(`the page ${id}`, 'GET', { ...rows, spx_page: id }, user);
  const last = ({ id }: { id: string }): number => (id === 'connection' ? 1 : 0);
  for (const page of [...pages].sort((one, other) => last(one) - last(other)))
    for (const { name } of page.actions)
      for (const value of ['', KEY, DEMO.clientSecret])
        see(`the answer of ${page.id}/${name}`, 'POST', {
          ...rows,
          custpage_spx_page: page.id,
          custpage_spx_token: TOKEN,
          custpage_spx_action: name,
          custpage_spx_clientsecretid: value,
          custpage_spx_encryptionkeyid: value,
          custpage_spx_rt_key: value,
          custpage_spx_apikey: value,
        });
  see('a sign-in that nobody began', 'GET', { state: TOKEN, code: [...tokens][0] ?? '' });
}

beforeAll(live, 120_000);

const everySecret = (): [string, string][] => [
  ...[...tokens].map((token): [string, string] => ['a token', token]),
  ['the signal key', KEY],
];
const leaksIn = (text: string): string[] => [
  ...secrets.in(text),
  ...everySecret().flatMap(([name, secret]) => (text.includes(secret) ? [name] : [])),
];

it('has seen several tokens, pages of all roles, mails and logs', () => {
  expect(tokens.size).toBeGreaterThanOrEqual(4);
  expect(seen.size).toBeGreaterThan(50);
  expect(world.account.outbox?.length).toBeGreaterThan(0);
  expect(world.account.logs.length).toBeGreaterThan(0);
});

it('would notice: what went over the wire holds them', () => expect(leaksIn([...tokens].join())).not.toEqual([]));

it('no page, no answer, no error page and no address gives a secret away', () => {
  const leaks = [...seen].flatMap(([where, text]) => leaksIn(text).map((secret) => `${secret} is in ${where}`));
  expect(leaks).toEqual([]);
});

it('no log, record, file, cache, mail or task holds a secret in clear', () => {
  const { account } = world;
  const types = ['customer', ...account.store.customRecords().map(({ scriptId }) => scriptId)];
  const places: Record<string, unknown> = {
    'the log': account.logs,
    'the files': [...account.files],
    'the caches': [...(account.caches ?? new Map<string, Map<string, object>>())].map(([name, cache]) => [name, ...cache]),
    'the outbox': account.outbox,
    'the tasks': account.tasks,
    'the system notes': account.systemNotes,
    ...Object.fromEntries(types.map((type) => [type, account.store.all(type)])),
  };
  const leaks = Object.entries(places).flatMap(([place, content]) =>
    leaksIn(JSON.stringify(content) ?? '').map((secret) => `${secret} is in ${place}`),
  );
  expect(leaks).toEqual([]);
});

it('strangers learn nothing from the real-time Suitelet', () => {
  const words = new Set((seen.get('the real-time Suitelet') ?? '').split('\n').map((line) => line.replace(/\{.*$/, '')));
  expect([...words].every((word) => word.length < 20)).toBe(true);
  expect(words.size).toBe(2);
});
