import { demoAccount, oneWorldAccount } from '../../sandbox/accounts/variants';
import type { Session } from '../../sandbox/netsuite/types';
import { CUSTOM_FIELDS } from './custom-fields';
import { aRow } from '../core/configuration/a-configuration';
import { authorise, settingsWorld, type SettingsWorld } from './settings-world';
import { AUDITOR, HOSTILE, OPERATOR, storedConfiguration, storedVersions, storeVersion } from './stored-versions';

const ROW = 'custpage_spx_row';
const mappingUrl = ({ url }: SettingsWorld, page = 1) => `${url}&spx_page=mapping&spx_list=${page}`;
const worldOf = (user?: Session['user']) => settingsWorld(user, demoAccount);
const rowsOf = (world: SettingsWorld) => storedConfiguration(world).rows;
const press = (world: SettingsWorld, row: string, button: string) => {
  world.visitor.get(mappingUrl(world));
  return world.visitor.submit({ [ROW]: row }, button).text;
};
const manyRows = (count: number) =>
  Array.from({ length: count }, (_, number) =>
    aRow({
      id: `row:${number + 1}`,
      order: 1000 + number,
      target: `address.a${number}.city`,
      expression: 'addr.city',
      onEmpty: 'leave-out',
    }),
  );

it('lists the shipped rows in words, and finds nothing wrong with them', () => {
  const world = worldOf();
  const { text, links } = world.visitor.get(mappingUrl(world));
  expect(text).toContain('17 rows.');
  expect(text).toMatch(/20\s+on\s+Company Name\s+companyname\s+Value of a field\s+Company\s+Park the customer for a person/);
  expect(text).toMatch(/Several fields, joined by commas\s+Address: Address 3, Address: Address 4, joined by commas/);
  expect(text.match(/as shipped/g)).toHaveLength(18); // With the button.
  expect(text).not.toContain('wrong');
  expect(text).not.toContain('Required fields without a row');
  expect(links.map((one) => one.text)).toEqual(expect.arrayContaining(['Add row', 'Oracle notation', 'Company Name']));
});

it('shows what is wrong at its row with the remedy, and required fields without a row', () => {
  const world = worldOf();
  storeVersion(world, {
    rows: [
      aRow({ id: 'row:1', target: 'creditlimit', kind: 'fixed', expression: 'much' }),
      aRow({ id: 'row:2', target: 'nosuchfield', expression: 'company' }),
      aRow({ id: 'default:companyname', isDefaultRow: true, active: false }),
    ],
  });
  const { text } = world.visitor.get(mappingUrl(world));
  expect(text).toMatch(/Required fields without a row[\s\S]*companyname\s+NetSuite demands this field/);
  expect(text).toMatch(
    /"much"[\s\S]*?wrong The field cannot take what this mapping row gives[^\n]*Type of the field: number\. Value: much\./,
  );
  expect(text).toMatch(/nosuchfield[\s\S]*?wrong The field that this mapping row fills does not exist\./);
  expect(text).toMatch(/off\s+Company Name[\s\S]*?shipped, changed/);
});

it('says that a row of ones own takes the place of the shipped one that was changed', () => {
  const world = worldOf();
  const changed = aRow({ id: 'default:companyname', isDefaultRow: true, expression: 'name' });
  storeVersion(world, { rows: [changed, aRow({ id: 'row:1', order: 15 })] });
  expect(world.visitor.get(mappingUrl(world)).text).toContain('shipped, changed\nA row of your own takes its place.');
});

describe('the rows that the settings decide on', () => {
  const COUNTRY = 'address.main.country';
  const oneWorld = () => settingsWorld(undefined, oneWorldAccount);

  it('without Map country, the shipped row of the country is not listed and moves nothing, and the page says why', () => {
    const world = worldOf();
    storeVersion(world, { settings: { mapCountry: false } });
    const { text, html } = world.visitor.get(mappingUrl(world));
    expect(text).toContain('16 rows.');
    expect(text).toContain('The shipped row of the country is not used, since Map country is switched off');
    expect(html).not.toContain(`value="default:${COUNTRY}"`);
    press(world, 'default:address.main.addressee', 'Move up');
    expect(world.visitor.page.text).toMatch(/Address: Addressee[\s\S]*Terms\s/);
  });

  it('without Map country, a row of ones own for the country stays', () => {
    const world = worldOf();
    storeVersion(world, { settings: { mapCountry: false }, rows: [aRow({ target: COUNTRY, kind: 'fixed', expression: 'DE' })] });
    expect(world.visitor.get(mappingUrl(world)).text).toMatch(/address\.main\.country\s+Fixed value\s+"DE"/);
  });

  it('shows the subsidiary of the settings as a row that is changed there', () => {
    const world = oneWorld();
    storeVersion(world, { settings: { subsidiary: '2' } });
    const { text, links, html } = world.visitor.get(mappingUrl(world));
    expect(text).toMatch(/on\s+[^\n]*Subsidiary\s+subsidiary\s+Fixed value\s+"2"[\s\S]*?of the Workflow settings/i);
    expect(links.find((one) => /subsidiary/i.test(one.text))?.url).toContain('spx_page=settings');
    expect(html).not.toContain('value="setting:subsidiary"');
    expect(text).not.toContain('Required fields without a row');
    press(world, 'default:isperson', 'Move up');
    expect(rowsOf(world)).toEqual([]);
  });

  it('leaves the subsidiary to a row that fills it, and says where nothing does', () => {
    const world = oneWorld();
    storeVersion(world, { settings: { subsidiary: '2' }, rows: [aRow({ target: 'subsidiary', kind: 'fixed', expression: '1' })] });
    expect(world.visitor.get(mappingUrl(world)).text).not.toContain('of the Workflow settings');
    storeVersion(world, {});
    expect(world.visitor.get(mappingUrl(world)).text).toMatch(/Required fields without a row\s+[\s\S]*?subsidiary/);
  });
});

describe('a row that is chosen', () => {
  it.each([
    ['Move up', { order: 15 }],
    ['Move down', { order: 45 }],
  ])('is moved: %s', (button, expected) => {
    const world = worldOf();
    expect(press(world, 'default:entitystatus', button)).toContain('Saved\nThe mapping row of entitystatus was moved');
    expect(rowsOf(world)).toEqual([expect.objectContaining({ id: 'default:entitystatus', ...expected })]);
    expect(world.visitor.page.text).toMatch(button === 'Move up' ? /15\s+on\s+Status/ : /45\s+on\s+Status/);
  });

  it('is switched off and on, and restored as shipped', () => {
    const world = worldOf();
    expect(press(world, 'default:fax', 'Switch on or off')).toContain('The mapping row of fax was switched off. This is version 1');
    expect(rowsOf(world)).toEqual([expect.objectContaining({ id: 'default:fax', active: false, isDefaultRow: true })]);
    expect(press(world, 'default:fax', 'Switch on or off')).toContain('was switched on');
    storeVersion(world, { rows: [aRow({ id: 'default:fax', target: 'fax', isDefaultRow: true, expression: 'name' })] });
    expect(press(world, 'default:fax', 'Restore as shipped')).toContain('The mapping row of fax was restored as shipped.');
    expect(rowsOf(world)).toEqual([]);
  });

  it('cannot be restored when it was never shipped, and must be chosen', () => {
    const world = worldOf();
    storeVersion(world, { rows: [aRow({ id: 'row:1' })] });
    expect(press(world, 'row:1', 'Restore as shipped')).toContain('This row is your own');
    world.visitor.get(mappingUrl(world));
    expect(world.visitor.submit({}, 'Move up').text).toContain('Nothing was saved\nChoose a row first.');
    expect(storedVersions(world)).toHaveLength(1);
  });

  it('is not changed when somebody else saved meanwhile', () => {
    const world = worldOf();
    world.visitor.get(mappingUrl(world));
    storeVersion(world, { rows: [aRow()] });
    expect(world.visitor.submit({ [ROW]: 'default:fax' }, 'Switch on or off').text).toContain('Nothing was saved\nSomebody else saved');
    expect(storedVersions(world)).toHaveLength(1);
  });
});

it('shows 200 rows on pages of 100, and works on each', () => {
  const world = worldOf();
  storeVersion(world, { rows: manyRows(200) });
  expect(world.visitor.get(mappingUrl(world)).text).toContain('217 rows.');
  expect(world.visitor.page.text).toContain('Page 1 of 3 Next');
  world.visitor.get(mappingUrl(world, 3));
  expect(world.visitor.page.text).toContain('address.a199.city');
  expect(world.visitor.page.text).not.toContain('address.a150.city');
  world.visitor.submit({ [ROW]: 'row:200' }, 'Switch on or off');
  expect(rowsOf(world).find(({ id }) => id === 'row:200')?.active).toBe(false);
  expect(rowsOf(world)).toHaveLength(200);
  expect(world.visitor.page.text).toContain('Page 3 of 3');
});

it.each(HOSTILE)('shows %s as text', (text) => {
  const world = worldOf();
  storeVersion(world, { rows: [aRow({ id: text, target: 'comments', kind: 'fixed', expression: text, note: text })] });
  const { html, text: shown } = world.visitor.get(mappingUrl(world));
  expect(html).not.toContain('<script>alert');
  expect(shown).toContain(text);
  expect(press(world, text, 'Switch on or off')).toContain('was switched off');
  expect(rowsOf(world)[0]).toMatchObject({ id: text, active: false });
});

describe('the roles', () => {
  it('an auditor reads, even without knowing the fields, and has no button', () => {
    const world = worldOf(AUDITOR);
    const { text, forms } = world.visitor.get(mappingUrl(world));
    expect(text).toContain('Your role may not see which fields customers have');
    expect(text).toContain('companyname');
    expect(text).not.toContain('wrong');
    expect(forms.flatMap(({ buttons }) => buttons)).toEqual([]);
  });

  it('an operator may refresh the metadata and change nothing', () => {
    const world = worldOf(OPERATOR);
    world.visitor.get(mappingUrl(world));
    expect(world.visitor.page.forms.flatMap(({ buttons }) => buttons.map(({ label }) => label))).toEqual(['Refresh metadata']);
  });
});

describe('the metadata', () => {
  const reads = ({ requests }: SettingsWorld) => requests.filter(({ body }) => body.includes('CustField')).length;

  it('is read once a day, and again when asked for', () => {
    const world = worldOf();
    world.spp.restore({ ...world.spp.snapshot(), rows: { ...world.spp.snapshot().rows, CustField: [...CUSTOM_FIELDS] } });
    authorise(world);
    storeVersion(world, { rows: [aRow({ target: 'comments', expression: 'priority__c' })] });
    expect(world.visitor.get(mappingUrl(world)).text).toMatch(/comments\s+Value of a field\s+Priority <of> the "customer"/);
    expect(world.visitor.page.text).not.toContain('wrong');
    world.visitor.get(mappingUrl(world));
    expect(reads(world)).toBe(1);
    expect(world.visitor.submit({}, 'Refresh metadata').text).toMatch(
      /Metadata refreshed\nNetSuite has \d+ fields of a customer, SuiteProjects Pro has 2 custom/,
    );
    expect(reads(world)).toBe(2);
    world.account.clock.advance(86_400_001);
    // The sign-in is a day old by then, and that is noticed when SuiteProjects Pro is asked again.
    expect(world.visitor.get(mappingUrl(world)).text).toContain('The sign-in to SuiteProjects Pro has expired');
  });

  it('finds custom fields that SuiteProjects Pro does not have', () => {
    const world = worldOf();
    authorise(world);
    storeVersion(world, { rows: [aRow({ target: 'comments', expression: 'gone__c' })] });
    expect(world.visitor.get(mappingUrl(world)).text).toContain('wrong A field that this mapping row reads does not exist.');
  });

  it('is of NetSuite only while SuiteProjects Pro cannot be reached, which is asked again after five minutes', () => {
    const world = worldOf();
    authorise(world);
    storeVersion(world, { rows: [aRow({ target: 'comments', expression: 'priority__c' })] });
    const sent = () => world.requests.length;
    world.spp.injectFault({ kind: 'http-503', on: 'any', times: 100 });
    const before = sent();
    expect(world.visitor.get(mappingUrl(world)).text).toContain('The custom fields of SuiteProjects Pro are not known now');
    expect(world.visitor.page.text).not.toContain('wrong');
    const after = sent();
    expect(after).toBeGreaterThan(before);
    world.visitor.get(mappingUrl(world));
    expect(sent()).toBe(after);
    world.account.clock.advance(300_001);
    world.visitor.get(mappingUrl(world));
    expect(sent()).toBeGreaterThan(after);
  });
});
