import { demoAccount } from '../../sandbox/accounts/variants';
import { readHtml, readText } from '../../sandbox/web/html-reader';
import type { Session } from '../../sandbox/netsuite/types';
import type { Configuration } from '../../src/core/configuration/configuration';
import { emptyConfiguration } from '../../src/core/configuration/empty-configuration';
import { printConfiguration } from '../../src/core/configuration/print-configuration';
import { textOfVersion } from '../version-fields';
import { settingsWorld, type SettingsWorld } from './settings-world';
import { AUDITOR, enterLines, HOSTILE, linesOf, OPERATOR } from './stored-versions';

const IMPORT = 'customers_import';
const WRONG_FILE: Readonly<Record<string, string>> = {
  [IMPORT]: 'It is a configuration of the Customers export. Open the Versions page of that workflow to upload it',
  customers_export: 'It is a configuration of the Customers import. Open the Versions page of that workflow to upload it',
};
const worldOf = (user?: Session['user']) => settingsWorld(user, demoAccount);
const open = ({ visitor, url }: SettingsWorld, page: string, more: Record<string, string> = {}) =>
  visitor.get(`${url}&${new URLSearchParams({ spx_page: page, spx_workflow: IMPORT, ...more })}`);

const workflowId = ({ account }: SettingsWorld, type: string) =>
  account.store.all('customrecord_spx_workflow').find(({ fields }) => fields['custrecord_spx_wf_type'] === type)?.id;

/** The stored configurations of one workflow, oldest first. */
const versionsOf = (world: SettingsWorld, type = IMPORT): Configuration[] =>
  world.account.store
    .all('customrecord_spx_version')
    .filter(({ fields }) => String(fields['custrecord_spx_ver_workflow']) === String(workflowId(world, type)))
    .map(({ fields }) => JSON.parse(textOfVersion(fields)) as Configuration);

const fieldOf = ({ visitor }: SettingsWorld, name: string) =>
  visitor.page.forms[0]?.fields.find((field) => field.name === name && field.type !== 'hidden');
const isActive = (world: SettingsWorld) =>
  world.account.store.get('customrecord_spx_workflow', Number(workflowId(world, IMPORT)))?.fields['custrecord_spx_wf_active'];
const set = (name: string) => `custpage_spx_set_${name}`;

describe('the switch between the workflows', () => {
  it.each(['settings', 'mapping', 'filters', 'valuelists', 'versions', 'preview', 'exceptions'])(
    'stands on the page %s, which is that of the export until another one is asked for',
    (page) => {
      const world = worldOf();
      world.visitor.get(`${world.url}&spx_page=${page}`);
      const there = world.visitor.page.links.find(({ text }) => text === 'Customers import');
      expect(there?.url).toContain('spx_workflow=customers_import');
      world.visitor.get(there?.url ?? '');
      const links = world.visitor.page.links.map(({ text }) => text);
      expect(links).toContain('Customers export');
      expect(links).not.toContain('Customers import');
    },
  );

  it('is kept by the links to the other pages, and a name that is none means the export', () => {
    const world = worldOf();
    expect(open(world, 'mapping').links.find(({ text }) => text === 'Filters')?.url).toContain('spx_workflow=customers_import');
    world.visitor.get(`${world.url}&spx_page=mapping&spx_workflow=constructor`);
    expect(world.visitor.page.links.find(({ text }) => text === 'Filters')?.url).not.toContain('spx_workflow');
  });

  it('does not reach the pages that are the export’s own', () => {
    const world = worldOf();
    const { text } = open(world, 'notation');
    expect(text).toContain("customers export of Oracle's SuiteProjects Pro connector");
    expect(text).toContain('companyname');
  });
});

describe('the settings of the import', () => {
  it('are shown with their shipped values and the way back to the export', () => {
    const world = worldOf();
    const { text } = open(world, 'settings');
    expect(
      ['exportfield', 'netsuiteidfield', 'onnicknamematch', 'oncompanymatch', 'oninactive', 'pagesize', 'writebatch'].map(
        (name) => fieldOf(world, set(name))?.value,
      ),
    ).toEqual(['custentity_spx_export_to_spp', 'netsuite_customer_id__c', 'link', 'hold', 'leave', '1000', '500']);
    expect(text).toContain('Skip merge of matching customers with NetSuite Internal ID');
    expect(text).not.toContain('Map country');
  });

  it('that are changed become a version of the import, and the export keeps its own', () => {
    const world = worldOf();
    open(world, 'settings');
    world.visitor.submit(
      { [set('includeleads')]: 'T', [set('onnicknamematch')]: 'hold', [set('monitoredfields')]: 'email\naddress.city, email' },
      'Save',
    );
    expect(world.visitor.page.text).toContain('This is version 1');
    expect(world.visitor.page.url).toContain('spx_workflow=customers_import');
    expect(versionsOf(world).map(({ workflow, settings }) => ({ workflow, settings }))).toEqual([
      { workflow: IMPORT, settings: { includeLeads: true, onNicknameMatch: 'hold', monitoredFields: ['email', 'address.city'] } },
    ]);
    expect(versionsOf(world, 'customers_export')).toEqual([]);
  });

  it.each([
    [{ [set('exportfield')]: 'company' }, 'begins with custentity'],
    [{ [set('netsuiteidfield')]: 'nsid' }, 'ends in __c'],
    [{ [set('monitoredfields')]: 'No Such!' }, 'Monitored fields: enter'],
    [{ [set('writebatch')]: '501' }, 'a whole number from 1 to 500'],
    [{ [set('notifyrecipients')]: 'nobody' }, 'e-mail addresses'],
  ])('%j is refused with what is expected', (entered, reason) => {
    const world = worldOf();
    open(world, 'settings');
    world.visitor.submit(entered, 'Save');
    expect(world.visitor.page.text).toContain('Nothing was saved');
    expect(world.visitor.page.text).toContain(reason);
    expect(versionsOf(world)).toEqual([]);
  });

  it('switch the import on and off, and not the export', () => {
    const world = worldOf();
    open(world, 'settings');
    world.visitor.submit({ custpage_spx_active: 'T' }, 'Save');
    expect(world.visitor.page.text).toContain('The customers import is switched on.');
    expect(isActive(world)).toBe(true);
    open(world, 'settings');
    world.visitor.submit({ custpage_spx_active: '' }, 'Save');
    expect(world.visitor.page.text).toContain('The customers import is switched off');
    expect(isActive(world)).toBe(false);
  });

  it.each([AUDITOR, OPERATOR])('can only be read by $name', (user) => {
    const world = worldOf(user);
    expect(open(world, 'settings').text).toMatch(/Nickname is the entity ID\s+Link the two/);
    expect(world.visitor.page.forms[0]?.fields.filter(({ name }) => name.startsWith('custpage_spx_set_'))).toEqual([]);
  });
});

describe('the mapping of the import', () => {
  const save = (world: SettingsWorld, kind: string, entered: Record<string, string>) => {
    open(world, 'mappingrow');
    world.visitor.submit({ custpage_spx_kind: kind }, 'Continue');
    return world.visitor.submit(entered, 'Save').text;
  };

  it('lists the shipped rows with NetSuite fields as sources and SuiteProjects Pro fields as targets', () => {
    const { text } = open(worldOf(), 'mapping');
    expect(text).toContain('11 rows.');
    expect(text).toMatch(/Nickname\s+spp\.name[\s\S]*?Value of a field[\s\S]*?New customers only\./);
    expect(text).toMatch(/Address: City\s+spp\.addr\.city\s+Value of a field\s+Address: City/);
    expect(text).not.toContain('wrong');
    expect(text).toContain(`if isperson = 'T': First Name + " " + Last Name; otherwise: Company Name`);
    expect(text).not.toContain('Oracle notation');
  });

  it('takes a row of ones own, for new customers only when that is wanted, and keeps hostile notes as text', () => {
    const world = worldOf();
    const text = save(world, 'first-non-empty', {
      custpage_spx_target_typed: 'notes',
      custpage_spx_in_source1: 'comments',
      custpage_spx_initialonly: 'T',
      custpage_spx_rownote: HOSTILE[0],
    });
    expect(text).toContain('The mapping row of spp.notes was added. This is version 1');
    expect(versionsOf(world)[0]?.rows).toEqual([
      expect.objectContaining({ id: 'row:1', target: 'spp.notes', kind: 'first-non-empty', expression: 'comments', initialOnly: true }),
    ]);
    expect(open(world, 'mapping').text).toContain(HOSTILE[0]);
  });

  it.each([
    ['field', { custpage_spx_target_typed: 'notes', custpage_spx_in_source_typed: 'addr.city' }, 'is not a field of a NetSuite customer'],
    ['field', { custpage_spx_target_typed: 'id', custpage_spx_in_source: 'email' }, 'SuiteProjects Pro sets id itself'],
    ['field', { custpage_spx_target_typed: 'netsuite_customer_id__c', custpage_spx_in_source: 'email' }, 'this product writes'],
    ['field', { custpage_spx_target_typed: 'no such', custpage_spx_in_source: 'email' }, 'a field of a SuiteProjects Pro customer'],
  ])('refuses a row of the kind %s with %j', (kind, entered, reason) => {
    const world = worldOf();
    expect(save(world, kind, entered)).toContain(reason);
    expect(versionsOf(world)).toEqual([]);
  });

  it('shows and saves the conditions of a shipped row, which read NetSuite', () => {
    const world = worldOf();
    open(world, 'mappingrow', { spx_row: 'default:spp.company' });
    expect(linesOf(world.visitor, 'custpage_spx_branches')).toEqual([
      expect.objectContaining({ custpage_spx_condition: "isperson = 'T'", custpage_spx_branchkind: 'concatenation' }),
    ]);
    enterLines(world.visitor, 'custpage_spx_branches', [
      { custpage_spx_condition: "searchstage = 'Lead'", custpage_spx_branchkind: 'fixed', custpage_spx_branchvalue: 'Lead' },
    ]);
    expect(world.visitor.submit({}, 'Save').text).toContain('The mapping row of spp.company was changed');
    expect(versionsOf(world)[0]?.rows[0]).toMatchObject({ id: 'default:spp.company', isDefaultRow: true });
    enterLines(open(world, 'mappingrow', { spx_row: 'default:spp.company' }) && world.visitor, 'custpage_spx_branches', [
      { custpage_spx_condition: "addr.city = 'x'", custpage_spx_branchkind: 'fixed', custpage_spx_branchvalue: 'y' },
    ]);
    expect(world.visitor.submit({}, 'Save').text).toContain('is not a field of a NetSuite customer');
  });

  it('switches a shipped row off, moves it and restores it', () => {
    const world = worldOf();
    const press = (button: string) => {
      open(world, 'mapping');
      return world.visitor.submit({ custpage_spx_row: 'default:spp.currency' }, button).text;
    };
    expect(press('Switch on or off')).toContain('The mapping row of spp.currency was switched off');
    expect(versionsOf(world).at(-1)?.rows).toMatchObject([{ id: 'default:spp.currency', active: false }]);
    expect(press('Move up')).toContain('was moved up');
    expect(versionsOf(world).at(-1)?.rows[0]?.order).toBe(25);
    expect(press('Restore as shipped')).toContain('was restored as shipped');
    expect(versionsOf(world).at(-1)?.rows).toEqual([]);
    expect(versionsOf(world, 'customers_export')).toEqual([]);
  });

  it.each([
    ['conditional', "searchstage = 'Prospect' or address.country IN ('US', 'CA')"],
    ['concatenation', "companyname, ' (', entityid, ')'"],
    ['join', 'address.addr3, billing.city'],
  ])('explains the kind %s with fields of NetSuite', (kind, example) => {
    const world = worldOf();
    open(world, 'mappingrow');
    world.visitor.submit({ custpage_spx_kind: kind }, 'Continue');
    const shown = readText(readHtml(world.visitor.page.html.replaceAll('title="', '>')));
    expect(shown).toContain(example);
    expect(shown).not.toMatch(/addr\.city|addr\.country|code IS EMPTY|addr\.addr3/);
  });

  it('offers no kind that gives internal ids of NetSuite', () => {
    const { text } = open(worldOf(), 'mappingrow');
    expect(text).toContain('Takes the text of a NetSuite field as it is.');
    expect(text).not.toContain('Built-in list');
  });
});

describe('the filter of the import', () => {
  it('is the shipped one, which follows the settings', () => {
    const world = worldOf();
    const { text } = open(world, 'filters');
    expect(text).toContain('Customers that are imported');
    expect(text).toContain("custentity_spx_export_to_spp = 'T' BECAUSE 'not-marked'");
    expect(text).toContain("searchstage IN ('Customer')");
  });

  it('is saved as text and as rows of NetSuite fields, and not with those of SuiteProjects Pro', () => {
    const world = worldOf();
    open(world, 'filters');
    world.visitor.submit({ custpage_spx_text: "addr.city = 'x'" }, 'Save the text');
    expect(world.visitor.page.text).toContain('"addr.city" is not a field of a NetSuite customer');
    world.visitor.submit({ custpage_spx_text: "address.country IN ('US', 'CA') AND email IS NOT EMPTY" }, 'Save the text');
    expect(versionsOf(world)[0]?.filter).toEqual({
      and: [
        { field: 'address.country', op: 'any-of', value: ['US', 'CA'] },
        { field: 'email', op: 'is-not-empty' },
      ],
    });
    open(world, 'filters');
    enterLines(world.visitor, 'custpage_spx_rows', [
      {
        custpage_spx_field: 'isinactive',
        custpage_spx_operator: 'is',
        custpage_spx_value: 'F',
        custpage_spx_open: '0',
        custpage_spx_close: '0',
      },
    ]);
    world.visitor.submit({}, 'Save the rows');
    expect(versionsOf(world)[1]?.filter).toEqual({ field: 'isinactive', op: 'is', value: 'F' });
  });
});

describe('the versions and value lists of the import', () => {
  it('are its own: a version is shown, downloaded and reverted', () => {
    const world = worldOf();
    open(world, 'settings');
    world.visitor.submit({ [set('includeleads')]: 'T' }, 'Save');
    open(world, 'version', { spx_version: '1' });
    expect(world.visitor.page.text).toMatch(/Import leads\s+as shipped\s+yes/);
    expect(world.visitor.page.text).toContain('Yes: every mapping row can be understood.');
    open(world, 'version', { spx_version: '0' });
    world.visitor.submit({}, 'Revert to this version');
    expect(world.visitor.page.text).toContain('The configuration as shipped was restored');
    expect(versionsOf(world).map(({ settings }) => settings)).toEqual([{ includeLeads: true }, {}]);
    world.visitor.get(`${world.url}&spx_page=versions`);
    expect(world.visitor.page.text).not.toContain('Version 1');
  });

  it.each([
    ['export', IMPORT, emptyConfiguration()],
    ['import', 'customers_export', emptyConfiguration('customers_import')],
  ])('a file of the %s is refused by the other workflow, which says whose file it wants', (_whose, workflow, file) => {
    const world = worldOf();
    world.visitor.get(`${world.url}&spx_page=versions&spx_workflow=${workflow}`);
    const uploaded = { custpage_spx_file: `configuration.json\n${printConfiguration(file)}` };
    const { text } = world.visitor.submit(uploaded, 'Show what the file changes');
    expect(text).toContain('The file was not taken');
    expect(text).toContain(WRONG_FILE[workflow]);
    expect(text).not.toContain('$.workflow');
    expect(versionsOf(world)).toEqual([]);
    expect(versionsOf(world, 'customers_export')).toEqual([]);
  });

  it('a list that is added to the import is no list of the export', () => {
    const world = worldOf();
    open(world, 'valuelists');
    world.visitor.submit({ custpage_spx_name: HOSTILE[1] }, 'Add');
    expect(versionsOf(world)[0]?.valueLists).toEqual([{ name: HOSTILE[1], pairs: [] }]);
    expect(world.visitor.page.text).toContain(HOSTILE[1]);
    world.visitor.get(`${world.url}&spx_page=valuelists`);
    expect(world.visitor.page.text).toContain('There is no value list yet.');
  });
});
