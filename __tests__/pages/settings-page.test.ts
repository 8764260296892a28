import { demoAccount, oneWorldAccount } from '../../sandbox/accounts/variants';
import type { Session } from '../../sandbox/netsuite/types';
import { settingsWorld, type SettingsWorld } from './settings-world';
import { AUDITOR, HOSTILE, OPERATOR, storedConfiguration, storedVersions, storeVersion } from './stored-versions';

const ACTIVE = 'custpage_spx_active';
const NOTE = 'custpage_spx_note';
const set = (name: string) => `custpage_spx_set_${name}`;

const demoWorld = (user?: Session['user']) => settingsWorld(user, demoAccount);
const open = (world: SettingsWorld, visitor = world.visitor) => visitor.get(`${world.url}&spx_page=settings`);
const fieldOf = ({ visitor }: SettingsWorld, name: string) =>
  visitor.page.forms[0]?.fields.find((field) => field.name === name && field.type !== 'hidden');
const isActive = ({ account }: SettingsWorld) => account.store.all('customrecord_spx_workflow')[0]?.fields['custrecord_spx_wf_active'];

function saved(entered: Record<string, string>, world = demoWorld()): SettingsWorld {
  open(world);
  world.visitor.submit(entered, 'Save');
  return world;
}

describe('every setting', () => {
  it('is shown with its shipped value', () => {
    const world = demoWorld();
    const { text } = open(world);
    expect(fieldOf(world, set('mapcountry'))?.on).toBe(true);
    expect(
      [
        'status_c',
        'status_p',
        'match_name',
        'match_phone',
        'exportfield',
        'netsuiteidfield',
        'overlapminutes',
        'pagesize',
        'refreshlifetimehours',
        'retentiondays',
      ].map((name) => fieldOf(world, set(name))?.value),
    ).toEqual(['13', '8', 'hold', 'hold', 'export_customer_to_ns__c', 'netsuite_customer_id__c', '90', '1000', '24', '180']);
    expect(text).toContain('Default: Closed Won.');
    expect(text).toContain('Map country when exporting customers to NetSuite: ');
    expect(text).toContain('Default: 150,000,000.');
  });

  it.each<[string, Record<string, string>, object]>([
    ['country', { [set('mapcountry')]: '' }, { mapCountry: false }],
    ['status', { [set('status_p')]: '11' }, { statusByType: { C: '13', P: '11' } }],
    ['same name', { [set('match_name')]: 'link-single-exact' }, { onNameMatch: 'link-single-exact' }],
    [
      'other matches',
      { [set('match_email_domain')]: 'create-anyway', [set('match_tax_number')]: 'link-single-exact' },
      { onOtherMatch: { 'tax-number': 'link-single-exact', 'entity-id': 'hold', phone: 'hold', 'email-domain': 'create-anyway' } },
    ],
    [
      'fields',
      { [set('exportfield')]: ' to_ns__c ', [set('netsuiteidfield')]: 'ns__c' },
      { exportField: 'to_ns__c', netsuiteIdField: 'ns__c' },
    ],
    [
      'numbers',
      { [set('overlapminutes')]: '0', [set('pagesize')]: '50', [set('writebackbatch')]: '1,000', [set('slicecharacters')]: '100 000 000' },
      { overlapMinutes: 0, pageSize: 50, writeBackBatch: 1000, sliceCharacters: 100_000_000 },
    ],
    [
      'what follows a run',
      { [set('retentiondays')]: '30', [set('notifyrecipients')]: 'a@example.com; b@example.com\r\na@example.com' },
      { retentionDays: 30, notifyRecipients: ['a@example.com', 'b@example.com'] },
    ],
  ])('that is changed is stored, and no other: %s', (_case, entered, settings) => {
    const world = saved({ ...entered, [NOTE]: 'why' });
    expect(world.visitor.page.text).toContain('The workflow settings were changed. This is version 1');
    expect(storedVersions(world)).toMatchObject([{ number: 1, note: 'why' }]);
    expect(storedConfiguration(world).settings).toEqual(settings);
  });

  it('that is shipped again is no longer stored', () => {
    const world = demoWorld();
    storeVersion(world, { settings: { overlapMinutes: 30, onOtherMatch: { phone: 'create-anyway' }, retentionDays: 7 } });
    saved({ [set('overlapminutes')]: '90', [set('match_phone')]: 'hold', [set('retentiondays')]: '180' }, world);
    expect(storedConfiguration(world).settings).toEqual({});
  });

  it('makes no version when nothing was changed', () => {
    const world = demoWorld();
    storeVersion(world, { settings: { onOtherMatch: { phone: 'create-anyway' } } });
    saved({}, world);
    expect(world.visitor.page.text).toContain('Nothing was changed');
    expect(storedVersions(world)).toHaveLength(1);
  });
});

describe('what is wrong', () => {
  it.each([
    ['overlapminutes', '-1', 'Overlap of reads (minutes): enter a whole number from 0 to 10,080.'],
    ['pagesize', '1.5.', 'Customers per read: enter a whole number from 50 to 1,000.'],
    ['writebackbatch', '', 'Customers per write-back: enter a whole number from 1 to 1,000.'],
    ['retentiondays', '0', 'Keep history for (days): enter a whole number from 1 to 3,650.'],
    [
      'exportfield',
      'export',
      'Field that marks customers for export: enter the name of a SuiteProjects Pro custom field, which ends in __c.',
    ],
    ['exportfield', HOSTILE[0], 'Field that marks customers for export: enter the name'],
    ['netsuiteidfield', 'export_customer_to_ns__c', 'enter another field than the one that marks customers'],
    ['notifyrecipients', 'a@example.com, nobody', 'Notify by e-mail: enter a list of at most 10 e-mail addresses.'],
    ['notifyrecipients', HOSTILE[1], 'Notify by e-mail: enter a list of at most 10 e-mail addresses.'],
  ])('with %s "%s" is said, stays as entered, and saves nothing', (name, value, message) => {
    const world = saved({ [set(name)]: value, [set('match_phone')]: 'create-anyway', [ACTIVE]: '' });
    expect(world.visitor.page.text).toContain('Nothing was saved');
    expect(world.visitor.page.text).toContain(message);
    expect(world.visitor.page.html).not.toContain('<script>alert(1)');
    expect(fieldOf(world, set('match_phone'))?.value).toBe('create-anyway');
    expect(storedVersions(world)).toEqual([]);
  });

  it('in a choice that a forged form sends is refused', () => {
    const world = demoWorld();
    open(world);
    for (const name of ['status_c', 'match_name']) {
      const field = fieldOf(world, set(name));
      if (field !== undefined) Object.assign(field, { value: 'x', choices: ['x'] });
    }
    const { text } = world.visitor.submit({}, 'Save');
    expect(text).toContain('Status of customers (type C): choose one of the list.');
    expect(text).toContain('Same company name: choose one of the list.');
    expect(storedVersions(world)).toEqual([]);
  });

  it('in what is stored is shown, and put right by saving', () => {
    const world = demoWorld();
    storeVersion(world, { settings: { onNameMatch: '<script>alert(1)</script>', overlapMinutes: 30, later: 1 } });
    const { text, html } = open(world);
    expect(text).toContain('Some settings are not valid');
    expect(text).toContain('Same company name: <script>alert(1)</script>');
    expect(html).not.toContain('<script>alert(1)');
    world.visitor.submit({}, 'Save');
    expect(storedConfiguration(world).settings).toEqual({ overlapMinutes: 30 });
  });
});

describe('the active switch', () => {
  it('is no version, and says what it did', () => {
    const world = demoWorld();
    const before = isActive(world) === true;
    saved({ [ACTIVE]: before ? '' : 'T' }, world);
    expect(isActive(world)).toBe(!before);
    expect(world.visitor.page.text).toContain(`The customers export is switched ${before ? 'off' : 'on'}`);
    expect(storedVersions(world)).toEqual([]);
  });

  it('stays as another person left it, when only a setting is saved', () => {
    const world = demoWorld();
    const other = world.visit();
    const before = isActive(world) === true;
    for (const visitor of [world.visitor, other]) open(world, visitor);
    other.submit({ [ACTIVE]: before ? '' : 'T' }, 'Save');
    world.visitor.submit({ [set('overlapminutes')]: '30' }, 'Save');
    expect(isActive(world)).toBe(!before);
    expect(storedConfiguration(world).settings).toEqual({ overlapMinutes: 30 });
  });
});

it('saves one of two people, and shows the other what was saved', () => {
  const world = demoWorld();
  const other = world.visit();
  for (const visitor of [world.visitor, other]) open(world, visitor);
  other.submit({ [set('overlapminutes')]: '30' }, 'Save');
  world.visitor.submit({ [set('pagesize')]: '500' }, 'Save');
  expect(world.visitor.page.text).toContain('Nothing was saved\nSomebody else saved the configuration');
  expect([fieldOf(world, set('overlapminutes'))?.value, fieldOf(world, set('pagesize'))?.value]).toEqual(['30', '1000']);
  world.visitor.submit({ [set('pagesize')]: '500' }, 'Save');
  expect(storedConfiguration(world).settings).toEqual({ overlapMinutes: 30, pageSize: 500 });
});

describe('the subsidiary', () => {
  it('is asked for in OneWorld only', () => {
    const world = demoWorld();
    open(world);
    expect(fieldOf(world, set('subsidiary'))).toBeUndefined();
  });

  it('is one of the active ones, or left to the mapping', () => {
    const world = settingsWorld(undefined, oneWorldAccount);
    open(world);
    const choices = fieldOf(world, set('subsidiary'))?.choices ?? [];
    expect(choices.slice(0, 2)).toEqual(['', '1']);
    expect(choices).toHaveLength(oneWorldAccount.subsidiaries.length);
    saved({ [set('subsidiary')]: '1' }, world);
    expect(storedConfiguration(world).settings).toEqual({ subsidiary: '1' });
    saved({ [set('subsidiary')]: '' }, world);
    expect(storedConfiguration(world).settings).toEqual({});
  });
});

it('keeps a status that this account does not have, and says so', () => {
  const world = demoWorld();
  storeVersion(world, { settings: { statusByType: { C: '99', P: '8' } } });
  expect(open(world).html).toContain('Internal ID 99, not in this account');
  world.visitor.submit({ [set('overlapminutes')]: '30' }, 'Save');
  expect(storedConfiguration(world).settings).toEqual({ statusByType: { C: '99', P: '8' }, overlapMinutes: 30 });
});

it.each([OPERATOR, AUDITOR])('$name may look, but not save', (user) => {
  const world = demoWorld(user);
  storeVersion(world, { settings: { onNameMatch: 'link-single-exact', mapCountry: false } });
  const before = isActive(world);
  const { text, forms } = open(world);
  expect(text).toMatch(/Same company name\s+Link when exactly one customer matches/);
  expect(text).toMatch(/Map country when exporting customers\s+no/);
  expect(forms[0]?.buttons).toEqual([]);
  forms[0]?.buttons.push({ name: 'custpage_spx_action', value: 'save', label: 'forged' });
  expect(world.visitor.submit({}, 'forged').text).toContain('Not for this role');
  expect([storedVersions(world).length, isActive(world)]).toEqual([1, before]);
});
