import type { World } from '../../../sandbox/cli/demo-world';
import { runMapReduce } from '../../../sandbox/netsuite/engine/map-reduce';
import { AUDITOR } from '../../pages/stored-versions';
import { newestConfiguration, runExport } from '../worlds';
import { adopt, buttons, claim, claimed, linkedWorld, look, newestCounts, newestStatus, openMovePage, SPP_ID } from './adoption-world';

const OPERATOR = { id: 5, name: 'Oda', email: 'oda@summit.example', role: 1001, roleId: 'customrole_spx_operator' };

/** The rows of the steps as text: name, state, how it stands. */
function steps(world: World): string[] {
  const { text } = openMovePage(world).page;
  return text.split('\n').map((line) => line.trim());
}

const run = (world: World, options: object = {}) =>
  runMapReduce(world.account, { script: 'customscript_spx_adopt_mr', deployment: 'customdeploy_spx_adopt_ondemand', ...options });

it('leads through the move: look, conflicts, adopt, confirm, preview', () => {
  const world = linkedWorld(30);
  claim(world, '1001', '-1');
  const first = openMovePage(world);
  expect(first.page.text).toMatch(/Connected with company summit/);
  expect(first.page.text).toMatch(/Nobody has looked yet/);
  expect(first.page.text).toMatch(/The export of this product is switched on\. Clear Active/);
  expect(buttons(first)).toEqual(expect.arrayContaining(['Look at the links (dry run)', 'I have switched it off']));
  expect(buttons(first).some((label) => label.startsWith('Adopt'))).toBe(false);

  const looked = look(world);
  expect(looked.page.text).toMatch(/To be adopted: 29\. In conflict and left as they are: 1\./);
  expect(looked.page.text).toMatch(/It holds -1: Oracle's connector was cut off/);
  expect(buttons(looked)).toEqual(expect.arrayContaining(['Adopt 29 links', 'Download as CSV']));

  const adopted = adopt(world);
  expect(adopted.page.text).toMatch(/Adopted now: 29\. In conflict and left as they are: 1\./);
  expect(adopted.page.text).toMatch(/Connect, adopt and switch off the other export first/);

  adopted.submit({}, 'I have switched it off');
  expect(adopted.page.text).toMatch(/confirmed on 2026-\d\d-\d\d that it is switched off/);
  expect(steps(world).join(' ')).toMatch(/See what the first export would create/);
  runExport(world);
  expect(openMovePage(world).page.text).toContain('The customers export has run.');
});

it('warns when links appear after the adoption: another exporter still runs', () => {
  const world = linkedWorld(5);
  look(world);
  adopt(world);
  const [stranger] = world.account.store.all('customer');
  world.account.store.update('customer', stranger?.id ?? 0, { [SPP_ID]: '' });
  expect(look(world).page.text).toMatch(/Links that have appeared since the adoption: 1\..*another exporter still runs/s);
});

it('a conflict that was settled since the adoption is no sign of another exporter', () => {
  const world = linkedWorld(5);
  const own = String(claimed(world, '1001'));
  claim(world, '1001', '-1');
  look(world);
  adopt(world);
  claim(world, '1001', own);
  const { page } = look(world);
  expect(page.text).toContain('Links that can be adopted: 1.');
  expect(page.text).not.toContain('another exporter still runs');
});

it('keeps the list for download, with reasons and remedies', () => {
  const world = linkedWorld(3);
  claim(world, '1002', '=1+1');
  const visitor = look(world);
  visitor.submit({}, 'Download as CSV');
  expect(visitor.page.text).toContain('conflict,1002,');
  expect(visitor.page.text).toContain("'=1+1,not-an-id,");
});

it('lets an auditor read, and an operator look, but not adopt', () => {
  const world = linkedWorld(3);
  look(world);
  expect(buttons(openMovePage(world, AUDITOR))).toEqual([]);
  expect(buttons(openMovePage(world, OPERATOR))).toEqual(['Look at the links (dry run)']);
});

it('adopts nothing before somebody has looked since the last adoption', () => {
  const world = linkedWorld(3);
  look(world);
  const late = openMovePage(world);
  adopt(world);
  late.submit({}, 'Adopt 3 links');
  expect(late.page.text).toContain('nobody has since the last adoption');
});

it('starts nothing while a step is under way', () => {
  const world = linkedWorld(3);
  const visitor = openMovePage(world);
  visitor.submit({}, 'Look at the links (dry run)');
  expect(visitor.page.text).toMatch(/NetSuite looks at the links/);
  expect(buttons(visitor)).not.toContain('Look at the links (dry run)');
});

it('a deployment that is run by hand does nothing', () => {
  const world = linkedWorld(3);
  expect(run(world)).toMatchObject({ status: 'COMPLETE', errors: [] });
  expect(world.account.store.all('customrecord_spx_adoption')).toEqual([]);
});

it('a step that was cut off is noted by the next one, which finishes the work', () => {
  const world = linkedWorld(3);
  look(world);
  const { store } = world.account;
  const row = store.insert('customrecord_spx_adoption', {
    ...{ custrecord_spx_ado_kind: 'adopt', custrecord_spx_ado_status: 'running', custrecord_spx_ado_user: 'Kim' },
    ...{ custrecord_spx_ado_started: '2026-01-15T13:00:00.000Z', custrecord_spx_ado_task: '' },
  });
  look(world);
  expect(store.get('customrecord_spx_adoption', row.id)?.fields['custrecord_spx_ado_status']).toBe('interrupted');
  adopt(world);
  expect(newestCounts(world)).toMatchObject({ adopted: 3, pending: 0 });
});

it('says what to do when SuiteProjects Pro does not answer', () => {
  const world = linkedWorld(3);
  world.spp.injectFault({ on: 'api', kind: 'http-503', times: Infinity });
  const visitor = look(world);
  expect(newestStatus(world)).toBe('failed');
  expect(visitor.page.text).toMatch(/SPP_UNAVAILABLE/);
});

it('adds the row of the Salesforce id with one press', () => {
  const world = linkedWorld(3);
  world.account.store.defineEntityField({
    ...{ scriptId: 'custentity_sfdc_id', fieldType: 'TEXT', label: 'Salesforce ID', mandatory: false, appliesTo: ['customer'] },
  });
  const visitor = openMovePage(world);
  visitor.submit({ custpage_spx_sf_spp: 'industry__c', custpage_spx_sf_netsuite: 'custentity_sfdc_id' }, 'Add the row');
  expect(visitor.page.text).toContain('The row of custentity_sfdc_id carries it.');
  expect(newestConfiguration(world).rows).toMatchObject([{ target: 'custentity_sfdc_id', kind: 'field', expression: 'industry__c' }]);
});
