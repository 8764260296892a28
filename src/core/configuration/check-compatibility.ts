import { fieldsOf } from '../filter/fields-of';
import { ExpressionError } from '../mapping/expression';
import { KINDS } from '../mapping/kinds/registry';
import type { MappingRow, References } from '../mapping/mapping-row';
import type { AccountFacts, AccountFeature } from './account-facts';
import type { Configuration } from './configuration';

/** Where an account does not allow what a configuration says. `path` is a JSON path into the configuration. */
export type Incompatibility = { path: string; rowId?: string } & (
  | { kind: 'feature-off'; feature: AccountFeature; target: string }
  | { kind: 'netsuite-field-missing'; target: string }
  | { kind: 'option-missing'; target: string; value: string }
  | { kind: 'spp-field-missing'; field: string }
  | { kind: 'row-not-understood'; target: string; reason: string }
  | { kind: 'subsidiary-not-set' }
);

/** Body fields and sublists that exist only with a feature (facts netsuite-platform 4.1, 4.2; the id of the multi-subsidiary feature is assumed). */
const FEATURE_OF: Readonly<Record<string, AccountFeature>> = {
  subsidiary: 'SUBSIDIARIES',
  subsidiaries: 'MULTISUBSIDIARYCUSTOMER',
  currency: 'MULTICURRENCY',
  currencies: 'MULTICURRENCY',
};

const featureOf = (target: string): AccountFeature | undefined => (Object.hasOwn(FEATURE_OF, target) ? FEATURE_OF[target] : undefined);

/** Addresses, sublists and pullbacks are no body fields: `address.main.city`, `currencies`, `spp.url`. */
const isBodyField = (target: string): boolean => !target.includes('.') && !['currencies', 'subsidiaries'].includes(target);

interface Account {
  facts: AccountFacts;
  netsuiteFields: ReadonlyMap<string, AccountFacts['netsuiteFields'][number]>;
  sppFields: ReadonlySet<string>;
  references: References;
}

/** The SPP fields a row reads or writes back, or why it cannot be understood here. */
function sourcesOf({ kind, target, expression }: MappingRow, references: References): readonly string[] | string {
  if (kind === 'pullback') return [target.replace(/^spp\./, '')];
  try {
    return KINDS[kind](expression, references).sources;
  } catch (error) {
    if (error instanceof ExpressionError) return error.reason;
    throw error;
  }
}

function checkTarget(row: MappingRow, { facts, netsuiteFields }: Account): Incompatibility[] {
  const { target, kind, expression } = row;
  const at = { path: '', rowId: row.id };
  const feature = featureOf(target);
  if (feature !== undefined && !facts.features.has(feature)) return [{ ...at, kind: 'feature-off', feature, target }];
  if (!isBodyField(target)) return [];
  const field = netsuiteFields.get(target);
  if (field === undefined) return [{ ...at, kind: 'netsuite-field-missing', target }];
  const options = target === 'subsidiary' ? facts.subsidiaries : field.options;
  // A default is a fixed value too: internal ids differ from account to account.
  const fixed = [kind === 'fixed' ? expression : undefined, row.defaultValue].flatMap((value) =>
    value === undefined ? [] : [String(value)],
  );
  if (options === undefined) return [];
  return fixed
    .filter((value) => !options.some(({ id }) => id === value))
    .map((value): Incompatibility => ({ ...at, kind: 'option-missing', target, value }));
}

function checkSources(row: MappingRow, { sppFields, references }: Account): Incompatibility[] {
  const at = { path: '', rowId: row.id };
  const sources = sourcesOf(row, references);
  if (typeof sources === 'string') return [{ ...at, kind: 'row-not-understood', target: row.target, reason: sources }];
  return sources.filter((field) => !sppFields.has(field)).map((field): Incompatibility => ({ ...at, kind: 'spp-field-missing', field }));
}

/** OneWorld demands a subsidiary of every customer; without one, each save would fail. */
function checkSubsidiary({ rows, settings }: Configuration, { features }: AccountFacts): Incompatibility[] {
  const isSet = rows.some(({ target, active }) => active && target === 'subsidiary') || (settings['subsidiary'] ?? '') !== '';
  return features.has('SUBSIDIARIES') && !isSet ? [{ path: '$.rows', kind: 'subsidiary-not-set' }] : [];
}

/**
 * What of a configuration this account does not allow: features that are off, fields on either side that are not there,
 * fixed internal ids that mean nothing here, expressions that cannot be understood. Empty: previews will be the same as far
 * as the records are. Rows that are switched off are not looked at. Linear in rows, fields and options.
 */
export function checkCompatibility(configuration: Configuration, facts: AccountFacts): Incompatibility[] {
  const account: Account = {
    facts,
    netsuiteFields: new Map(facts.netsuiteFields.map((field) => [field.id, field])),
    sppFields: new Set(facts.sppFields.map(({ path }) => path)),
    references: { ...facts.references, valueLists: valueListsOf(configuration) },
  };
  const ofRows = configuration.rows.flatMap((row, position) =>
    row.active ? [...checkTarget(row, account), ...checkSources(row, account)].map((one) => ({ ...one, path: `$.rows[${position}]` })) : [],
  );
  const { filter } = configuration;
  const ofFilter = (filter === null ? [] : fieldsOf(filter))
    .filter((field) => !account.sppFields.has(field))
    .map((field): Incompatibility => ({ path: '$.filter', kind: 'spp-field-missing', field }));
  return [...ofRows, ...ofFilter, ...checkSubsidiary(configuration, facts)];
}

/** The value lists as mapping rows look values up in them. */
export const valueListsOf = ({ valueLists }: Pick<Configuration, 'valueLists'>): NonNullable<References['valueLists']> =>
  Object.fromEntries(valueLists.map(({ name, pairs }) => [name, Object.fromEntries(pairs.map(({ source, target }) => [source, target]))]));
