import { settingsUrl, type World } from '../../sandbox/cli/demo-world';
import { runSubmittedTasks } from '../../sandbox/netsuite/engine/map-reduce';
import type { Session } from '../../sandbox/netsuite/types';
import { netSuiteSite } from '../../sandbox/web/netsuite-site';
import { createVisitor, type Visitor } from '../../sandbox/web/visitor';
import { AUDITOR } from '../pages/stored-versions';
import { companyOf, connectedWorld, runExport } from './worlds';

const company = companyOf({
  plain: 60,
  'not-marked': 30,
  inactive: 5,
  'name-of-84': 2,
  'same-name-in-netsuite': 2,
  'already-integrated': 20,
});

function open(world: World, user?: Session['user']): Visitor {
  const visitor = createVisitor(user === undefined ? world.network : netSuiteSite(world.account, { user }));
  visitor.get(`${settingsUrl(world.account)}&spx_page=readiness`);
  return visitor;
}
const look = (world: World, user?: Session['user']): Visitor => {
  const visitor = open(world, user);
  visitor.submit({}, 'Look now');
  return visitor;
};
const buttons = ({ page }: Visitor): string[] => [...new Set(page.forms.flatMap((form) => form.buttons.map(({ label }) => label)))];

/** What the page should count, from the two systems themselves. */
function countedByHand({ account, spp }: World) {
  const inNetSuite = new Set(account.store.all('customer').map(({ id }) => String(id)));
  const isReady = (id: string): boolean => inNetSuite.has(spp.customer(id)?.custom['netsuite_customer_id__c'] ?? '');
  const waiting = (type: 'Project' | 'Contact') =>
    (spp.snapshot().rows[type] ?? [])
      .filter(({ texts }) => texts['active'] !== '0' && texts['customerid'])
      .map(({ texts }) => texts['customerid'] ?? '')
      .filter((id) => !isReady(id));
  const [projects, contacts] = [waiting('Project'), waiting('Contact')];
  return { projects: projects.length, contacts: contacts.length, customers: new Set([...projects, ...contacts]) };
}

const totals = ({ projects, contacts, customers }: ReturnType<typeof countedByHand>): string =>
  `Waiting: ${projects} projects and ${contacts} contacts, for ${customers.size} customers.`;

it('reads nothing before somebody asks', () => {
  const world = connectedWorld({ company });
  const before = world.spp.stats.requests;
  expect(buttons(open(world))).toEqual(['Look now']);
  expect(world.spp.stats.requests).toBe(before);
});

it('agrees with a count by hand before and after the customers were exported first', () => {
  const world = connectedWorld({ company });
  const customersBefore = world.account.store.all('customer').length;
  const visitor = look(world);
  const before = countedByHand(world);
  expect(before.projects).toBeGreaterThan(0);
  expect(before.contacts).toBeGreaterThan(before.projects);
  expect(visitor.page.text).toContain(totals(before));
  expect(visitor.page.text).toContain(`Not yet: ${before.customers.size} customers are not in both systems, and`);
  expect(visitor.page.text).toMatch(/not exported yet/);
  expect(visitor.page.text).toMatch(/kept out by the filter: /);
  visitor.submit({}, 'Export these customers first');
  expect(visitor.page.text).toContain('The export of these customers was started');
  runSubmittedTasks(world.account);
  const created = world.account.store.all('customer').slice(customersBefore);
  expect(created.length).toBeGreaterThan(0);
  expect(created.every(({ fields }) => before.customers.has(String(fields['custentity_spx_customer_id'])))).toBe(true);
  const after = countedByHand(world);
  expect(after.customers.size).toBe(before.customers.size - created.length);
  visitor.submit({}, 'Look now');
  expect(visitor.page.text).toContain(totals(after));
  expect(visitor.page.text).not.toContain('not exported yet');
});

it('says yes when nothing waits, and names what the export cannot put right', () => {
  const world = connectedWorld({ company: companyOf({ plain: 30 }) });
  runExport(world);
  expect(look(world).page.text).toContain(
    'Yes: every customer that a project or contact of SuiteProjects Pro belongs to is in both systems.',
  );
  const [first] = [...new Set((world.spp.snapshot().rows['Project'] ?? []).map(({ texts }) => texts['customerid'] ?? ''))];
  const customer = world.spp.customer(first ?? '');
  world.spp.saveCustomer({ ...customer!, custom: { ...customer?.custom, netsuite_customer_id__c: '99999' } });
  const visitor = look(world);
  expect(visitor.page.text).toContain('Not yet: 1 customer is not in both systems, and 1 project and 1 contact wait for it.');
  expect(visitor.page.text).toContain('SuiteProjects Pro names NetSuite customer 99999, which is not there');
  expect(buttons(visitor)).toEqual(['Look now']);
});

it('lets an auditor look, and not export', () => {
  const world = connectedWorld({ company });
  const visitor = look(world, AUDITOR);
  expect(visitor.page.text).toContain('Not yet:');
  expect(buttons(visitor)).toEqual(['Look now']);
});
