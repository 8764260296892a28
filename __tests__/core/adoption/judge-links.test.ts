import { explainFinding } from '../../../src/core/adoption/explain-finding';
import { CONFLICT_CODES, type Finding } from '../../../src/core/adoption/finding';
import { judgeLinks, type KnownTargets, type LinkTarget } from '../../../src/core/adoption/judge-links';
import type { LinkClaim } from '../../../src/core/adoption/link-claim';

const target = (given: Partial<LinkTarget> = {}): LinkTarget => ({
  ...{ companyName: 'Acme Inc', entityId: 'C1', isInactive: false, stage: 'Customer', sppId: '' },
  ...given,
});
const claim = (sppId: string, netsuiteId: string, given: Partial<LinkClaim> = {}): LinkClaim => ({
  ...{ sppId, netsuiteId, company: 'Acme', nickname: 'acme', isProspect: false },
  ...given,
});
const known = (
  customers: Record<string, LinkTarget>,
  { others = {}, holders = {} }: { others?: Record<string, string>; holders?: Record<string, string> } = {},
): KnownTargets => ({
  customers: new Map(Object.entries(customers)),
  others: new Map(Object.entries(others)),
  holders: new Map(Object.entries(holders)),
});

it('adopts a link that nothing stands against', () =>
  expect(judgeLinks([claim('7', '501')], known({ 501: target() }))).toEqual({
    links: [{ sppId: '7', netsuiteId: '501', company: 'Acme' }],
    already: 0,
    findings: [],
  }));

it.each<[name: string, claims: LinkClaim[], known: KnownTargets, code: Finding['code'], detail: string]>([
  ["Oracle's mark", [claim('7', '-1')], known({}), 'interrupted', ''],
  ['a text', [claim('7', 'CUST-12')], known({}), 'not-an-id', ''],
  ['a fraction', [claim('7', '501.5')], known({ 501: target() }), 'not-an-id', ''],
  ['a number with zeros before it', [claim('7', '0501')], known({ 501: target() }), 'not-an-id', ''],
  ['an id that is not there', [claim('7', '999')], known({}), 'missing', ''],
  ['a vendor', [claim('7', '30')], known({}, { others: { 30: 'Vendor' } }), 'not-a-customer', 'Vendor'],
  ['a customer of another', [claim('7', '501')], known({ 501: target({ sppId: '8' }) }), 'other-spp-id', '8'],
  [
    'an id that another customer carries',
    [claim('7', '501')],
    known({ 501: target() }, { holders: { 7: '502' } }),
    'spp-id-elsewhere',
    '502',
  ],
  ['an inactive one', [claim('7', '501')], known({ 501: target({ isInactive: true }) }), 'inactive', ''],
  ['a lead', [claim('7', '501')], known({ 501: target({ stage: 'Lead' }) }), 'not-yet-customer', 'Lead'],
  [
    'a lead of a prospect',
    [claim('7', '501', { isProspect: true })],
    known({ 501: target({ stage: 'Lead' }) }),
    'not-yet-customer',
    'Lead',
  ],
  ['a prospect', [claim('7', '501')], known({ 501: target({ stage: 'Prospect' }) }), 'not-yet-customer', 'Prospect'],
])('does not adopt %s, and says why and what to do', (_name, claims, targets, code, detail) => {
  const { links, already, findings } = judgeLinks(claims, targets);
  expect({ links, already }).toEqual({ links: [], already: 0 });
  expect(findings).toEqual([expect.objectContaining({ code, detail, sppId: '7' })]);
  const words = explainFinding(findings[0]!);
  expect(words.reason).toMatch(/\.$/);
  expect(words.remedy).toMatch(/\.$/);
});

it('adopts a prospect for a prospect', () =>
  expect(judgeLinks([claim('7', '501', { isProspect: true })], known({ 501: target({ stage: 'Prospect' }) })).links).toHaveLength(1));

it('holds all claimants of one NetSuite customer, and each names the others', () => {
  const { links, findings } = judgeLinks(
    [claim('7', '501'), claim('8', '501'), claim('9', '502')],
    known({ 501: target(), 502: target() }),
  );
  expect(links.map(({ sppId }) => sppId)).toEqual(['9']);
  expect(findings.map(({ code, sppId, detail }) => [code, sppId, detail])).toEqual([
    ['shared', '7', '8'],
    ['shared', '8', '7'],
  ]);
});

it('of two claimants leaves the one alone that the NetSuite customer belongs to', () => {
  const { links, already, findings } = judgeLinks(
    [claim('7', '501'), claim('8', '501')],
    known({ 501: target({ sppId: '7' }) }, { holders: { 7: '501' } }),
  );
  expect({ links, already }).toEqual({ links: [], already: 1 });
  expect(findings).toMatchObject([{ code: 'other-spp-id', sppId: '8', detail: '7' }]);
});

it.each([{ isInactive: true }, { stage: 'Lead' }])('what belongs together already is no conflict, whatever became of it: %j', (given) =>
  expect(judgeLinks([claim('7', '501')], known({ 501: target({ sppId: '7', ...given }) }, { holders: { 7: '501' } }))).toEqual({
    ...{ links: [], already: 1, findings: [] },
  }),
);

it('adopts under another name, with a warning', () => {
  const { links, findings } = judgeLinks([claim('7', '501')], known({ 501: target({ companyName: 'Zebra Foods', entityId: 'C1' }) }));
  expect(links).toHaveLength(1);
  expect(findings).toMatchObject([{ code: 'name-differs', detail: 'Zebra Foods' }]);
});

it('explains every code', () => {
  for (const code of [...CONFLICT_CODES, 'name-differs' as const]) {
    const { reason, remedy } = explainFinding({ code, sppId: '7', company: 'Acme', netsuiteId: '501', detail: '12' });
    expect(`${reason} ${remedy}`).not.toMatch(/undefined| {2}/);
  }
});
