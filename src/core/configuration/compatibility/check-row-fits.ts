import { outcomesOf } from '../../mapping/check/outcome';
import { ExpressionError } from '../../mapping/expression';
import { compileValue } from '../../mapping/kinds/registry';
import { listResolver } from '../../mapping/list-values';
import type { MappingRow, References } from '../../mapping/mapping-row';
import { pullbackOf } from '../../mapping/pullbacks';
import { placeOf, type Place } from '../../mapping/targets';
import type { AccountFeature } from '../account-facts';
import type { AccountSides } from './account-sides';
import type { Fault } from './incompatibility';

/** Body fields and sublists that exist only with a feature (facts netsuite-platform 4.1, 4.2; the id of the multi-subsidiary feature is assumed). */
const FEATURE_OF: Readonly<Record<string, AccountFeature>> = {
  subsidiary: 'SUBSIDIARIES',
  subsidiaries: 'MULTISUBSIDIARYCUSTOMER',
  currency: 'MULTICURRENCY',
  currencies: 'MULTICURRENCY',
};

const featureOf = (target: string): AccountFeature | undefined => (Object.hasOwn(FEATURE_OF, target) ? FEATURE_OF[target] : undefined);

/** The values that a row can give whatever the customer: fixed ones, the targets of value lists, defaults, those of all branches. */
function knownValues({ kind, expression, defaultValue }: MappingRow, references: References): string[] {
  const literals = outcomesOf(kind, expression, references).flatMap((outcome) => (outcome.form === 'literal' ? [outcome.text] : []));
  return [...new Set([...literals, ...(defaultValue === undefined || defaultValue === '' ? [] : [String(defaultValue)])])];
}

const missingOption = (target: string, value: string): Fault => ({ kind: 'option-missing', target, value });

/** Internal ids differ from account to account; so what a row gives by itself must be a choice here. */
function checkOptions(row: MappingRow, { optionsOf, references }: AccountSides): Fault[] {
  const options = optionsOf(row.target);
  if (options === undefined) return [];
  return knownValues(row, references)
    .filter((value) => !options.includes(value))
    .map((value) => missingOption(row.target, value));
}

function checkList(row: MappingRow, { list }: Place & { part: 'list' }, { references }: AccountSides): Fault[] {
  const resolve = listResolver(list, references);
  return knownValues(row, references).flatMap((value) => {
    const values = resolve(value);
    return values.found === 'unknown' ? [missingOption(row.target, values.unknown)] : [];
  });
}

function checkTarget(row: MappingRow, account: AccountSides): Fault[] {
  const { target } = row;
  const feature = featureOf(target);
  if (feature !== undefined && !account.facts.features.has(feature)) return [{ kind: 'feature-off', feature, target }];
  const place = placeOf(target);
  if (place.part === 'list') return checkList(row, place, account);
  if (place.part === 'address') return [];
  return account.field(target) === undefined ? [{ kind: 'netsuite-field-missing', target }] : checkOptions(row, account);
}

function checkPullback(row: MappingRow, { field, hasSppField }: AccountSides): Fault[] {
  const { sppField, netsuiteField } = pullbackOf(row);
  return [
    ...(hasSppField(sppField) ? [] : [{ kind: 'spp-field-missing' as const, field: sppField }]),
    ...(netsuiteField === 'id' || field(netsuiteField) ? [] : [{ kind: 'netsuite-field-missing' as const, target: netsuiteField }]),
  ];
}

function checkValue(row: MappingRow, account: AccountSides): Fault[] {
  const { sources, netsuiteTables = [] } = compileValue(row.kind, row.expression, account.references);
  const lookups = netsuiteTables.flatMap(({ recordType, by }) => by.map((field) => ({ recordType, by: field })));
  return [
    ...checkTarget(row, account),
    ...sources.filter((path) => !account.hasSppField(path)).map((field): Fault => ({ kind: 'spp-field-missing', field })),
    ...lookups.filter((lookup) => account.isMissing(lookup)).map((lookup): Fault => ({ kind: 'netsuite-record-missing', lookup })),
  ];
}

/** What of one row an account does not allow. */
export function checkRowFits(row: MappingRow, account: AccountSides): Fault[] {
  try {
    return row.kind === 'pullback' ? checkPullback(row, account) : checkValue(row, account);
  } catch (error) {
    if (!(error instanceof ExpressionError)) throw error;
    return [{ kind: 'row-not-understood', target: row.target, reason: error.reason }];
  }
}
