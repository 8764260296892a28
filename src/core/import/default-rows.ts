import type { KindName, MappingRow } from '../mapping/mapping-row';

type Policy = Partial<Pick<MappingRow, 'onEmpty' | 'onNoMatch' | 'initialOnly'>>;
type Shipped = readonly [path: string, kind: KindName, expression: string, policy?: Policy];

/** A person has no company name, and SPP demands one. */
const COMPANY = JSON.stringify({
  branches: [
    {
      when: { field: 'isperson', op: 'is', value: 'T' },
      then: { kind: 'concatenation', expression: "firstname, ' ', lastname" },
    },
  ],
  otherwise: { kind: 'field', expression: 'companyname' },
});

/**
 * The shipped mapping of the import: company name, e-mail, address and currency, as Oracle's (facts netsuite-connector 2.3);
 * the nickname is the entity id, by which Oracle's matches, and belongs to SuiteProjects Pro once the customer is there.
 */
const SHIPPED: readonly Shipped[] = [
  ['name', 'field', 'entityid', { initialOnly: true }],
  ['company', 'conditional', COMPANY, { onEmpty: 'park' }],
  ['addr.email', 'email', 'email'],
  ['currency', 'field', 'currency.symbol'],
  ['addr.addr1', 'field', 'address.addr1'],
  ['addr.addr2', 'field', 'address.addr2'],
  ['addr.addr3', 'field', 'address.addr3'],
  ['addr.city', 'field', 'address.city'],
  ['addr.state', 'field', 'address.state'],
  ['addr.zip', 'field', 'address.zip'],
  // As NetSuite has it, the ISO code: whether SPP wants names instead differs by account, and a row with a value list gives them.
  ['addr.country', 'country', 'address.country'],
];

/** The default rows of the customers import. Ids are stable: `default:spp.<path>`. */
export const DEFAULT_IMPORT_ROWS: readonly MappingRow[] = SHIPPED.map(([path, kind, expression, policy], position) => ({
  id: `default:spp.${path}`,
  order: (position + 1) * 10,
  target: `spp.${path}`,
  kind,
  expression,
  onEmpty: 'leave-out',
  onNoMatch: 'park',
  ...policy,
  active: true,
  isDefaultRow: true,
}));

/** The rows of a workflow: those that were saved, and the shipped row of every default target without a saved one. */
export function withDefaultImportRows(saved: readonly MappingRow[]): MappingRow[] {
  const targets = new Set(saved.map(({ target }) => target));
  return [...saved, ...DEFAULT_IMPORT_ROWS.filter(({ target }) => !targets.has(target))];
}
