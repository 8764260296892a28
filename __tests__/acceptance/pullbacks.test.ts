import { changeConfiguration, companyOf, connectedWorld, customersBySppId, newestCounts, runExport, writtenBackId } from './worlds';

const company = companyOf({ plain: 3 });
const ids = company.customers.map(({ record }) => record.id);

const pullback = (target: string, expression: string) => ({
  id: `pullback:${target}`,
  order: 900,
  target,
  kind: 'pullback' as const,
  expression,
  onEmpty: 'leave-out' as const,
  onNoMatch: 'park' as const,
  active: true,
  isDefaultRow: false,
});

it('a pullback row writes a field of the new NetSuite customer to SuiteProjects Pro, beside the internal id', () => {
  const world = connectedWorld({ company });
  changeConfiguration(world, { rows: [pullback('spp.externalid', 'entityid')] });
  runExport(world);
  for (const id of ids) {
    const created = customersBySppId(world).get(id);
    expect(writtenBackId(world, id)).toBe(String(created?.id));
    expect(world.spp.customer(id)?.externalid).toBe(created?.fields['entityid']);
  }
});

it('a pullback row whose field NetSuite does not have costs no customer its id, and is in the log', () => {
  const world = connectedWorld({ company });
  changeConfiguration(world, { rows: [pullback('spp.externalid', 'custentity_not_there')] });
  runExport(world);
  expect(newestCounts(world)).toMatchObject({ created: 3, writtenBack: 3 });
  for (const id of ids) expect(writtenBackId(world, id)).toBe(String(customersBySppId(world).get(id)?.id));
  expect(world.account.logs.map(({ title }) => title)).toContain('The values of the pullback rows could not be read');
});
