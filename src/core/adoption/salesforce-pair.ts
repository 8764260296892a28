import { lastOrder, newRowId, putRow } from '../mapping/edit-rows';
import type { MappingRow } from '../mapping/mapping-row';
import type { Metadata } from '../metadata/metadata';

/**
 * What a field is called that holds a Salesforce id. The 3-way integration had a mapping row for a pair of custom fields (help:
 * article_161849922551); its names differ per account, so they are recognised by what people call them.
 */
const SALESFORCE = /sales[\s_-]?force|(?:^|[^a-z])sf(?:dc)?(?=[^a-z])(?!.*date)/i;

const isSalesforce = (...names: readonly string[]): boolean => names.some((name) => SALESFORCE.test(` ${name} `));

/** A field to choose, by its id or path. */
export interface NamedField {
  id: string;
  label: string;
}

/** The custom fields of both sides that can hold the id; those that seem to do so come first. */
export interface SalesforceFields {
  spp: NamedField[];
  netsuite: NamedField[];
  /** The field of each side that seems to hold it; undefined when none or more than one does. */
  likely: { spp: string | undefined; netsuite: string | undefined };
}

/** The fields of our own and of Oracle's connector, which hold other things. */
const TAKEN = /^custentity_(?:spx|oa)_/;

export function salesforceFields({ netsuiteFields, sppFields }: Metadata, ownSppFields: readonly string[]): SalesforceFields {
  const spp = sppFields
    .filter(({ custom, path }) => custom && !ownSppFields.includes(path))
    .map(({ path, label }) => ({ id: path, label }));
  const netsuite = netsuiteFields
    .filter(({ id, type }) => id.startsWith('custentity') && !TAKEN.test(id) && type === 'text')
    .map(({ id, label }) => ({ id, label }));
  return { spp: likelyFirst(spp), netsuite: likelyFirst(netsuite), likely: { spp: onlyOf(spp), netsuite: onlyOf(netsuite) } };
}

const isLikely = ({ id, label }: NamedField): boolean => isSalesforce(id, label);

const likelyFirst = (fields: readonly NamedField[]): NamedField[] => [
  ...fields.filter(isLikely),
  ...fields.filter((one) => !isLikely(one)),
];

function onlyOf(fields: readonly NamedField[]): string | undefined {
  const likely = fields.filter(isLikely);
  return likely.length === 1 ? likely[0]?.id : undefined;
}

/** The row that fills the NetSuite field of the pair from the SPP field; undefined when no row seems to. */
export const salesforceRow = (rows: readonly MappingRow[]): MappingRow | undefined =>
  rows.find(({ target, expression, active }) => active && target.startsWith('custentity') && isSalesforce(target, expression));

/** The rows with one more, that carries the Salesforce id; in the place of the row that fills the same field, when there is one. */
export function withSalesforceRow(saved: readonly MappingRow[], { spp, netsuite }: { spp: string; netsuite: string }): MappingRow[] {
  const before = saved.find(({ target }) => target === netsuite);
  const place = before ?? { id: newRowId(saved), order: lastOrder(saved) };
  return putRow(saved, {
    ...{ id: place.id, order: place.order, target: netsuite, kind: 'field', expression: spp },
    ...{ onEmpty: 'leave-out', onNoMatch: 'park', active: true, isDefaultRow: false },
    note: 'The Salesforce id, as the 3-way integration mapped it.',
  });
}
