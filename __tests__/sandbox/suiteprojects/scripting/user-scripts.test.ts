import { virtualClock } from '../../../../sandbox/clock';
import { type HttpRequest, type HttpResponse, NetworkFault } from '../../../../sandbox/http';
import type { UserScript } from '../../../../sandbox/suiteprojects/scripting/types';
import { createSuiteProjectsPro } from '../../../../sandbox/suiteprojects/server';
import { customer, EXPORT, NETSUITE_ID, seeded } from '../local-account';

const ok: HttpResponse = { status: 200, headers: { 'content-type': 'text/plain' }, body: 'done' };

function account(answer: (request: HttpRequest) => HttpResponse = () => ok, userScriptMilliseconds = 2_000) {
  const requests: HttpRequest[] = [];
  const clock = virtualClock();
  const spp = createSuiteProjectsPro({
    clock,
    host: 'acme.app.netsuitesuiteprojectspro.com',
    companyId: 'acme',
    namespace: 'default',
    apiKey: 'KEY',
    customers: [customer(5)],
    customFields: [NETSUITE_ID, EXPORT],
    users: [],
    applications: [],
    settings: { userScriptMilliseconds },
    random: seeded(),
    network(request) {
      requests.push(request);
      return answer(request);
    },
  });
  const log = () => spp.scripting.log.map(({ severity, generatedBy, message }) => `${severity} ${generatedBy}: ${message}`);
  const deploy = (source: string, own: Partial<UserScript> = {}) =>
    spp.deployScript({ name: 'Signal', event: 'After save', entranceFunction: 'main', source, isActive: true, ...own });
  /** Saves customer 5 with a script whose entrance function has this body; tells what it wrote to the log. */
  const run = (body: string) => {
    deploy(`function main(type) { ${body} }`);
    spp.saveCustomer({ ...customer(5), company: 'New', custom: { [EXPORT]: '1' } });
    return log();
  };
  return { spp, clock, requests, run, log, deploy };
}

const said = (message: string) => [`info script: ${message}`];

describe('a form script of After save', () => {
  it('sees the form as it is and as it was, and tells another system (section_3827136309, section_3827181845, section_1548420569)', () => {
    const { spp, requests, run } = account();
    spp.scripting.parameters['Endpoint'] = 'https://1234.extforms.netsuite.com/app/site/hosting/scriptlet.nl?script=1&deploy=1';
    const log = run(`
      var now = NSOA.form.getNewRecord(), old = NSOA.form.getOldRecord();
      if (now.${EXPORT} !== '1') return;
      var answer = NSOA.https.post({ url: NSOA.context.getParameter('Endpoint'), headers: { 'X-Token': 't' }, body: { id: now.id } });
      NSOA.meta.alert([type, old.company, now.company, typeof answer.code, answer.code, answer.body, NSOA.context.remainingUnits()].join('|'));`);
    expect(log).toEqual(said('edit|Company 5|New|string|200|done|987'));
    expect(requests).toEqual([
      {
        method: 'POST',
        url: 'https://1234.extforms.netsuite.com/app/site/hosting/scriptlet.nl?script=1&deploy=1',
        headers: { 'x-token': 't', 'content-type': 'application/json' },
        body: '{"id":"5"}',
      },
    ]);
  });

  it('has the three addresses flat, each field by its name in Address (facts 3.5)', () => {
    const { spp, deploy, log } = account();
    deploy(
      'function main() { var n = NSOA.form.getNewRecord(); NSOA.meta.alert([n.addr_city, n.billing_addr_zip, n.contact_addr_fax].join("|")); }',
    );
    spp.saveCustomer({ ...customer(5), addr: { city: 'Bern' }, billingaddr: { zip: '01067' } });
    expect(log()).toEqual(said('Bern|01067|'));
  });

  it('has no old record of a new form, whose type is new (section_3839007272)', () => {
    const { spp, deploy, log } = account();
    deploy('function main(type) { NSOA.meta.alert(type + String(NSOA.form.getOldRecord())); }');
    spp.saveCustomer(customer(6));
    expect(log()).toEqual(said('newnull'));
  });

  it('does not run while it is not active', () => {
    const { spp, deploy, log } = account();
    deploy("function main() { NSOA.meta.alert('ran'); }", { isActive: false });
    spp.saveCustomer(customer(5));
    expect(log()).toEqual([]);
  });

  it('writes debug and trace in test mode alone, at no cost (section_3813918596)', () => {
    expect(account().run("NSOA.meta.log('debug', 'x'); NSOA.meta.log('warning', String(NSOA.context.remainingUnits()));")).toEqual([
      'warning script: 1000',
    ]);
  });

  it.each([
    ['an error that is thrown', "throw new TypeError('no');", 'TypeError: no'],
    ['something else that is thrown', "throw 'x';", 'Uncaught x'],
    ['a script that cannot be parsed', 'var = ;', /^SyntaxError: /],
    ['syntax of a later edition', 'var f = () => 1;', 'SyntaxError: an arrow function is not part of ECMAScript 5 (line 1)'],
    ['an object of a later edition', 'new Map();', 'ReferenceError: Map is not defined'],
    ['a member of a later edition', "'abc'.includes('a');", 'TypeError: "abc".includes is not a function'],
    ['code from strings', "eval('1');", /^EvalError: /],
    ['a way out', "NSOA.form.getNewRecord.constructor.constructor('return process')();", /NOT_EMULATED|EvalError/],
  ])('leaves the save as it is and the reason in the log: %s', (_case, body, reason) => {
    const { spp, run, log } = account();
    try {
      run(body);
    } catch (thrown) {
      expect(thrown).toMatchObject({ code: 'NOT_EMULATED' });
    }
    expect(spp.customer('5')?.company).toBe('New');
    expect(log()).toHaveLength(1);
    expect(log()[0]?.replace('error SuiteProjects Pro: ', '')).toEqual(typeof reason === 'string' ? reason : expect.stringMatching(reason));
  });

  it('needs its entrance function', () => {
    const { spp, deploy, log } = account();
    deploy('function other() {}');
    spp.saveCustomer(customer(5));
    expect(log()).toEqual(['error SuiteProjects Pro: Error: There is no function main.']);
  });

  it('is terminated at 1,000 units, whatever it catches (section_3833162503)', () => {
    const { run, requests } = account();
    const log = run(`for (var i = 0; i < 500; i += 1) try { NSOA.https.get({ url: 'https://x.example' }); } catch (e) {}`);
    expect(requests).toHaveLength(100);
    expect(log).toEqual(['error SuiteProjects Pro: The script was terminated: it used more than 1000 units.']);
  });

  it('is terminated when it never ends, after 5 seconds of its clock (section_3833162503)', () => {
    const { run, clock, spp } = account(() => ok, 40);
    const before = clock.now();
    expect(run('for (;;) {}')).toEqual(['error SuiteProjects Pro: The script was terminated: it ran for more than 5 seconds.']);
    expect(clock.now() - before).toBe(5_000);
    expect(spp.customer('5')?.company).toBe('New');
  });
});

describe('NSOA.https', () => {
  const get = "NSOA.meta.alert(NSOA.https.get({ url: 'https://x.example/a' }).code);";

  it('gives code 500 for a server that does not answer in 45 seconds (section_1549033881)', () => {
    const silent = account(() => {
      throw new NetworkFault('time-out');
    });
    const before = silent.clock.now();
    expect(silent.run(get)).toEqual(said('500'));
    expect(silent.clock.now() - before).toBe(45_000);
  });

  it('follows redirects of a GET, 7 at most', () => {
    const moved = (last: number) => {
      let count = 0;
      return account(() => (count++ < last ? { status: 302, headers: { location: `/b${count}` }, body: '' } : ok));
    };
    const { run, requests } = moved(7);
    expect(run(get)).toEqual(said('200'));
    expect(requests.at(-1)?.url).toBe('https://x.example/b7');
    expect(() => moved(8).run(get)).toThrow('NOT_EMULATED: more than 7 redirects');
  });
});

it.each([
  ['NSOA.wsapi.read({});', /NSOA\.wsapi/],
  ['new NSOA.record.oaCustomer();', /NSOA\.record/],
  ["NSOA.form.getValue('id');", /NSOA\.form\.getValue/],
  ['NSOA.form.getNewRecord(1);', /getNewRecord with an argument/],
  ['NSOA.form.getNewRecord().flags;', /oaCustomer\.flags/],
  ['for (var name in NSOA.form.getNewRecord()) {}', /oaCustomer with its fields listed/],
  ['Object.keys(NSOA.form.getNewRecord());', /oaCustomer with its fields listed/],
  ['JSON.stringify(NSOA.form.getNewRecord());', /oaCustomer as JSON/],
  ["NSOA.form.getNewRecord().name = 'x';", /read-only/],
  ["NSOA.meta.log('loud', 'x');", /NSOA\.meta\.log with/],
  ["NSOA.context.getParameter('None');", /no script parameter/],
  ["NSOA.https.get({ url: 'http://x.example' });", /not https/],
  ["NSOA.https.post({ url: 'https://x.example', timeout: 1 });", /property timeout/],
  ["NSOA.https.post({ url: 'https://x.example', body: 5 });", /body that is neither/],
  ["NSOA.https.put({ url: 'https://x.example' });", /NSOA\.https\.put/],
  ["NSOA.https.get({ url: 'https://x.example' }).headers;", /NSOA\.https response\.headers/],
  ['new Date().getHours();', /local time/],
])('NOT_EMULATED, also when the script catches it, and the customer is saved: %s', (code, message) => {
  const { spp, run, log } = account();
  expect(() => run(`try { ${code} } catch (e) {}`)).toThrow(message);
  expect(spp.customer('5')?.company).toBe('New');
  expect(log()).toEqual([expect.stringMatching(/^error SuiteProjects Pro: NOT_EMULATED/)]);
});

it('is kept with the account', () => {
  const first = account();
  first.run("NSOA.meta.alert('x');");
  const second = account();
  second.spp.restore(first.spp.snapshot());
  expect(second.spp.scripting).toEqual(first.spp.scripting);
});

it('tells in the log what a new deployment changed (section_4289248562; wording assumed)', () => {
  const { deploy, log } = account();
  deploy('function main() {}');
  deploy('function main() { }', { isActive: false });
  expect(log()).toEqual(['info SuiteProjects Pro: Source code was changed.', 'info SuiteProjects Pro: Deployed status was changed.']);
});
