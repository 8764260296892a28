import type { World } from '../../sandbox/cli/demo-world';
import { PlatformError } from '../../sandbox/netsuite/types';
import type { SppFault } from '../../sandbox/suiteprojects/server';
import {
  changeConfiguration,
  changeSettings,
  changeWorkflow,
  companyOf,
  connectedWorld,
  exportRow,
  newestConfiguration,
  newestRow,
  runExport,
  saveText,
} from './worlds';

const company = companyOf({ plain: 2, 'name-of-84': 1 });
const MINUTE = 60_000;
const RECIPIENTS = ['dana@example.com'];

const scheduled = (world: World) => runExport(world, { deployment: 'customdeploy_spx_export_scheduled' });
const mails = (world: World) => world.account.outbox ?? [];
const subjects = (world: World) => mails(world).map(({ subject }) => subject.replace('Customers for SuiteProjects Pro: ', ''));
const world = (settings: Record<string, unknown> = {}): World => {
  const made = connectedWorld({ company });
  changeSettings(made, { notifyRecipients: RECIPIENTS, notifyAbout: ['failure', 'exceptions', 'connection'], ...settings });
  return made;
};
const down = (times: number): SppFault => ({ on: 'api', kind: 'http-500', times });

it('tells of new exceptions once, by the company’s name, with what to do and a link that opens', () => {
  const made = world();
  runExport(made);
  expect(subjects(made)).toEqual(['1 customer needs a person']);
  const [mail] = mails(made);
  expect(mail).toMatchObject({ to: RECIPIENTS, cc: [], bcc: [] });
  expect(mail?.body).toMatch(
    /^- .+\(NAME_TOO_LONG\)\n\nWhat to do:\n- NAME_TOO_LONG: [A-Z].+\n\nThe exceptions: https:\/\/\S+&spx_page=exceptions\n/,
  );
  made.clock.advance(61 * MINUTE);
  runExport(made);
  expect(mails(made)).toHaveLength(1);
});

it('tells of trouble with the connection, of one cause once an hour, and of another at once', () => {
  const made = world();
  made.spp.injectFault(down(9));
  scheduled(made);
  made.clock.advance(15 * MINUTE);
  scheduled(made);
  expect(subjects(made)).toEqual(['trouble with the connection']);
  expect(mails(made)[0]?.body).toMatch(/Code: SPP_UNAVAILABLE\n[^]*spx_page=connection/);
  made.clock.advance(46 * MINUTE);
  scheduled(made);
  expect(mails(made)).toHaveLength(2);
  changeConfiguration(made, { settings: { notifyRecipients: RECIPIENTS, exportField: 'not_there__c' } });
  runExport(made);
  expect(subjects(made)[2]).toBe('the export failed');
  expect(mails(made)[2]?.body).toMatch(/Code: SPP_REQUEST_INVALID\n[^]*spx_run=\d+/);
});

it('sends a digest once a day, from the schedule', () => {
  const made = world({ notifyAbout: ['digest'] });
  for (let run = 0; run < 5; run += 1) {
    scheduled(made);
    made.clock.advance(6 * 60 * MINUTE);
  }
  runExport(made);
  expect(subjects(made)).toEqual(['the last day of the export', 'the last day of the export']);
  expect(mails(made)[0]?.body).toMatch(/^Runs: 1\nCustomers created: 2\nCustomers linked: 0\nExceptions that wait for a person: 1\n/);
});

it.each([
  ['nobody is named', { notifyRecipients: [] }],
  ['everything is switched off', { notifyAbout: [] }],
])('sends nothing when %s', (_, settings) => {
  const made = world(settings);
  scheduled(made);
  made.spp.injectFault(down(3));
  scheduled(made);
  expect(mails(made)).toEqual([]);
});

it('a failing e-mail fails no run, is logged without an address, and is tried again with the next exceptions', () => {
  const made = world();
  Object.defineProperty(made.account, 'outbox', {
    configurable: true,
    get: () => {
      throw new PlatformError('SSS_INVALID_RECIPIENT', 'no mail to dana@example.com');
    },
  });
  expect(runExport(made)).toMatchObject({ status: 'COMPLETE', errors: [] });
  expect(newestRow(made, 'customrecord_spx_run')).toMatchObject({ custrecord_spx_run_status: 'complete with exceptions' });
  expect(made.account.logs.filter(({ title }) => title === 'Nobody could be notified')).toHaveLength(1);
  expect(JSON.stringify(made.account.logs)).not.toContain('dana@');
  expect(exportRow(made)['custrecord_spx_wf_told'] ?? '').toBe('');
});

describe('a run that cannot start', () => {
  const codes = (made: World): string[] => mails(made).map(({ body }) => /Code: (\w+)/.exec(body)?.[1] ?? '');

  it.each([
    ['is cut off', (text: string) => text.slice(0, text.length / 2), 'CONFIGURATION_INVALID'],
    ['is no configuration', () => '{"schema":99}', 'CONFIGURATION_INVALID'],
    ['has a setting that is none', (text: string) => text.replace('"settings":{', '"settings":{"pageSize":1,'), 'SETTINGS_INVALID'],
  ])('since its configuration %s: those are told whom it, or an earlier version, names', (_what, spoil, code) => {
    const made = world({ notifyAbout: ['failure'] });
    changeSettings(made, { notifyRecipients: RECIPIENTS, notifyAbout: ['failure'], overlapMinutes: 80 });
    saveText(made, spoil(JSON.stringify(newestConfiguration(made))));
    scheduled(made);
    expect(mails(made).map(({ to }) => to)).toEqual([RECIPIENTS]);
    expect(codes(made)).toEqual([code]);
    runExport(made);
    expect(codes(made)).toEqual([code]);
    made.clock.advance(61 * MINUTE);
    runExport(made);
    expect(codes(made)).toEqual([code, code]);
  });

  it('tells nobody who was taken off the list before', () => {
    const made = world({ notifyAbout: ['failure'] });
    changeSettings(made, { pageSize: 1, notifyRecipients: [] });
    runExport(made);
    expect(mails(made)).toEqual([]);
  });

  it('since its workflow row was made inactive, before it has a row: once an hour, with a link to the runs', () => {
    const made = world({ notifyAbout: ['failure'] });
    changeWorkflow(made, { isinactive: true });
    expect(runExport(made).status).toBe('FAILED');
    scheduled(made);
    expect(made.account.store.all('customrecord_spx_run')).toEqual([]);
    expect(codes(made)).toEqual(['WORKFLOW_NOT_FOUND']);
    expect(mails(made)[0]?.body).toMatch(/The run: https:\S+spx_page=runs\n/);
    made.clock.advance(61 * MINUTE);
    scheduled(made);
    expect(codes(made)).toEqual(['WORKFLOW_NOT_FOUND', 'WORKFLOW_NOT_FOUND']);
  });

  it('since NetSuite lets it write no run row', () => {
    const made = world({ notifyAbout: ['failure'] });
    const { store } = made.account;
    const insert = store.insert.bind(store);
    store.insert = (type, ...rest) => {
      if (type === 'customrecord_spx_run') throw new PlatformError('INSUFFICIENT_PERMISSION', 'You may not do this.');
      return insert(type, ...rest);
    };
    expect(runExport(made).status).toBe('FAILED');
    expect(codes(made)).toEqual(['UNEXPECTED_ERROR']);
  });
});
