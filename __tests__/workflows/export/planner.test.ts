import { demoCompany } from '../../../sandbox/accounts/demo/demo-company';
import type { Story } from '../../../sandbox/accounts/demo/stories';
import type { World } from '../../../sandbox/cli/demo-world';
import type { SppCustomerRecord } from '../../../sandbox/suiteprojects/types';
import { DEFAULT_ROWS } from '../../../src/core/mapping/default-rows';
import { changeConfiguration, connectedWorld, customersBySppId, newestCounts, runExport, saveAgain } from '../../acceptance/worlds';

const demo = demoCompany();
const [one, other] = demo.customers.filter(({ story }) => story === 'plain').map(({ record }) => record);
const MAIL = 'info@one-company.internal';

/** A world of these customers, made of plain ones without anything in common, and of NetSuite customers with these fields. */
function worldOf(customers: Partial<SppCustomerRecord>[], existing: Record<string, string>[] = []): World {
  const plain = [one!, other!];
  const addr = { country: 'Germany', email: '', phone: '', fax: '' };
  return connectedWorld({
    company: {
      ...demo,
      customers: customers.map((own, index) => ({
        story: 'plain' as Story,
        record: { ...plain[index]!, code: '', ...own, addr: { ...addr, ...own.addr }, custom: { ...plain[index]!.custom, ...own.custom } },
      })),
      existing: existing.map((fields) => ({ fields: { isperson: 'F', entitystatus: '13', companyname: 'Somebody Else', ...fields } })),
    },
  });
}

const exceptions = (world: World) => world.account.store.all('customrecord_spx_exception').map(({ fields }) => fields);
const reasonsOf = (world: World) =>
  exceptions(world).map(
    (fields) => (JSON.parse(String(fields['custrecord_spx_exc_reasons'])) as { data: { reasons?: string } }[])[0]?.data.reasons,
  );
const scoresOf = (world: World) =>
  exceptions(world).map((fields) =>
    (JSON.parse(String(fields['custrecord_spx_exc_candidates'])) as { score: number }[]).map(({ score }) => score),
  );

/** The shipped mapping, and the tax number. */
const withTaxNumber = (world: World): void =>
  changeConfiguration(world, {
    rows: [
      ...DEFAULT_ROWS,
      {
        ...{ id: 'tax', order: 500, target: 'vatregnumber', kind: 'field', expression: 'code', onEmpty: 'leave-out', onNoMatch: 'park' },
        ...{ active: true, isDefaultRow: false },
      },
    ],
  });

describe('a customer of NetSuite that has something in common with a new one', () => {
  it.each([
    ['phone', { addr: { phone: '+49 (0)30 555 0123' } }, { phone: '030/5550123' }, 30],
    ['phone', { billingaddr: { mobile: '+49 151 5550 123' } }, { altphone: '0151 5550123' }, 30],
    ['email-domain', { addr: { email: MAIL } }, { email: 'OFFICE@One-Company.internal' }, 20],
    ['email-domain', { contactaddr: { email: MAIL } }, { email: 'office@one-company.internal' }, 20],
    ['entity-id', { code: 'DEB-7' }, { entityid: 'deb-7' }, 40],
  ])('by %s holds it: %j and %j', (criterion, own, existing, score) => {
    const world = worldOf([own as Partial<SppCustomerRecord>], [existing]);
    runExport(world);
    expect(newestCounts(world)).toMatchObject({ created: 0, held: 1 });
    expect([reasonsOf(world), scoresOf(world)]).toEqual([[`same-${criterion}-in-netsuite`], [[score]]]);
  });

  it('by tax number holds it, with or without the country before it', () => {
    const world = worldOf([{ code: 'DE 136 695 976' }], [{ vatregnumber: '136695976' }]);
    withTaxNumber(world);
    runExport(world);
    expect([reasonsOf(world), scoresOf(world)]).toEqual([['same-tax-number-in-netsuite'], [[70]]]);
  });

  it.each([
    ['a free mail domain', { addr: { email: 'one.company@gmail.com' } }, { email: 'somebody.else@gmail.com' }],
    ['a number that is none', { addr: { phone: '999 999 9999' } }, { phone: '9999999999' }],
    ['a number as its code', { code: '1001' }, { entityid: '1001' }],
  ])('does not hold it when that is %s', (_what, own, existing) => {
    const world = worldOf([own as Partial<SppCustomerRecord>], [existing]);
    runExport(world);
    expect(newestCounts(world).held).toBe(0);
  });

  it('is not looked at when the policy of the criterion says so', () => {
    const world = worldOf([{ addr: { phone: '+49 30 555 0123' } }], [{ phone: '030 5550123' }]);
    changeConfiguration(world, { settings: { onOtherMatch: { phone: 'create-anyway' } } });
    runExport(world);
    expect(newestCounts(world)).toMatchObject({ created: 1, held: 0 });
  });

  it('is linked when the policy says so and nothing else is like it', () => {
    const world = worldOf([{ addr: { phone: '+49 30 555 0123' } }], [{ phone: '030 5550123' }]);
    changeConfiguration(world, { settings: { onOtherMatch: { phone: 'link-single-exact' } } });
    runExport(world);
    expect(newestCounts(world)).toMatchObject({ created: 0, linked: 1, held: 0 });
  });
});

it('two new customers with one phone number are both held, and name each other', () => {
  const phones = ['+49 30 555 0123', '030 5550123'];
  const world = worldOf(phones.map((phone) => ({ addr: { phone } })));
  runExport(world);
  expect(newestCounts(world)).toMatchObject({ created: 0, held: 2 });
  expect(reasonsOf(world)).toEqual(['same-phone-in-suiteprojects-pro', 'same-phone-in-suiteprojects-pro']);
});

describe('a customer that is held since an earlier run', () => {
  const held = { addr: { phone: '+49 30 555 0123', email: MAIL }, code: 'DEB-7' };
  const twins: [string, Partial<SppCustomerRecord>][] = [
    ['phone', { addr: { phone: '030 5550123' } as SppCustomerRecord['addr'] }],
    ['email-domain', { addr: { email: 'office@one-company.internal' } as SppCustomerRecord['addr'] }],
    ['entity-id', { code: 'deb-7' }],
  ];

  /** The second customer comes with the second run only, when the first one is held for its name. */
  function laterRun(late: Partial<SppCustomerRecord>, meanwhile: (world: World) => void = () => undefined): World {
    const world = worldOf([held as Partial<SppCustomerRecord>, { ...late, active: '0' }], [{ companyname: one?.company ?? '' }]);
    runExport(world);
    expect(newestCounts(world)).toMatchObject({ created: 0, held: 1, skipped: { inactive: 1 } });
    meanwhile(world);
    saveAgain(world, other?.id, { active: '1' });
    world.clock.advance(7_200_000);
    runExport(world);
    return world;
  }
  const heldOf = (world: World) => exceptions(world).find((fields) => fields['custrecord_spx_exc_spp_id'] === one?.id);
  const changeHeld = (world: World, fields: Record<string, string>): void =>
    void world.account.store.update(
      'customrecord_spx_exception',
      world.account.store.all('customrecord_spx_exception')[0]?.id ?? 0,
      fields,
    );

  it.each(twins)('holds one that a later run reads and that has the same %s', (criterion, late) => {
    const world = laterRun(late);
    expect(newestCounts(world)).toMatchObject({ created: 0, held: 1 });
    expect(reasonsOf(world).at(-1)).toBe(`same-${criterion}-in-suiteprojects-pro`);
  });

  it('does not hold one that has nothing in common with it', () => {
    expect(newestCounts(laterRun({}))).toMatchObject({ created: 1, held: 0 });
  });

  it('holds nobody once a person has decided to ignore it', () => {
    const world = laterRun(twins[0]?.[1] ?? {}, (before) => changeHeld(before, { custrecord_spx_exc_status: 'ignored' }));
    expect(newestCounts(world)).toMatchObject({ created: 1, held: 0 });
  });

  it('is told by its name where its exception is of an earlier release, which kept no keys', () => {
    const forget = (before: World) => changeHeld(before, { custrecord_spx_exc_match_keys: '' });
    expect(newestCounts(laterRun(twins[0]?.[1] ?? {}, forget))).toMatchObject({ created: 1, held: 0 });
    const world = laterRun({ company: one?.company ?? '' }, forget);
    expect(newestCounts(world)).toMatchObject({ created: 0, held: 1 });
    expect(heldOf(world)).toMatchObject({ custrecord_spx_exc_status: 'open' });
  });
});

describe('what people decided about exceptions', () => {
  const parked = { addr: { country: 'Atlantis' } };
  function withException(fields: Record<string, string>): World {
    const world = worldOf([parked]);
    runExport(world);
    const [row] = world.account.store.all('customrecord_spx_exception');
    world.account.store.update('customrecord_spx_exception', row?.id ?? 0, fields);
    saveAgain(world, one?.id, { notes: 'saved again' });
    runExport(world);
    return world;
  }

  it('an ignored customer is left alone, and counted', () => {
    const world = withException({ custrecord_spx_exc_status: 'ignored' });
    expect(newestCounts(world)).toMatchObject({ created: 0, parked: 0, skipped: { ignored: 1 } });
    expect(exceptions(world)).toHaveLength(1);
  });

  it('what a person entered is used instead, and the original stays in SuiteProjects Pro', () => {
    const world = withException({ custrecord_spx_exc_edited: JSON.stringify({ 'addr.country': 'Germany', company: 'Atlantis GmbH' }) });
    expect(newestCounts(world)).toMatchObject({ created: 1, parked: 0 });
    expect(customersBySppId(world).get(one?.id ?? '')?.fields['companyname']).toBe('Atlantis GmbH');
    expect(world.spp.customer(one?.id ?? '')?.addr?.country).toBe('Atlantis');
    expect(exceptions(world)).toMatchObject([{ custrecord_spx_exc_status: 'resolved' }]);
  });

  it('an entered value that is wrong as well parks the customer again', () => {
    const world = withException({ custrecord_spx_exc_edited: JSON.stringify({ 'addr.country': 'Lemuria' }) });
    expect(newestCounts(world)).toMatchObject({ created: 0, parked: 1 });
    expect(exceptions(world)).toMatchObject([{ custrecord_spx_exc_status: 'open', custrecord_spx_exc_attempts: 2 }]);
  });
});
