import type { NetSuiteLookup } from '../core/configuration/account-facts';
import { checkCompatibility, valueListsOf, type Incompatibility } from '../core/configuration/check-compatibility';
import type { Configuration } from '../core/configuration/configuration';
import { ExpressionError } from '../core/mapping/expression';
import { compileValue } from '../core/mapping/kinds/registry';
import type { NetSuiteTableNeed, References } from '../core/mapping/mapping-row';
import { accountFeatures, listSubsidiaries } from '../netsuite/account-lists';
import { findMissingLookups } from '../netsuite/missing-lookups';
import { loadReferences } from '../netsuite/references';
import { DEFAULT_EXPORT_SETTINGS } from './export/settings';
import { knownMetadata } from './known-metadata';

/** How a configuration fits this account. */
export type AccountCheck =
  /** `unchecked`: lookups of NetSuite records that are too many to be tried. */
  | { kind: 'checked'; found: Incompatibility[]; sppFailure: string | undefined; unchecked: number }
  /** The fields of the account are not known to this role. */
  | { kind: 'not-allowed' };

/** Lookups that one page tries; each costs 10 units, and a page has 1,000. */
const MOST_LOOKUPS = 40;

/** The custom fields of SuiteProjects Pro that the rows and the filter of a configuration name. */
export const customFieldsIn = ({ rows, filter, settings }: Configuration): string[] => [
  ...new Set(JSON.stringify([rows, filter, settings]).match(/\w+__c\b/g) ?? []),
];

function tablesOf({ kind, expression }: Configuration['rows'][number], references: References): readonly NetSuiteTableNeed[] {
  try {
    return kind === 'pullback' ? [] : (compileValue(kind, expression, references).netsuiteTables ?? []);
  } catch (error) {
    if (error instanceof ExpressionError) return [];
    throw error;
  }
}

/** The lookups of NetSuite records that active rows make, each once. */
function lookupsOf({ rows, valueLists }: Configuration, references: References): NetSuiteLookup[] {
  const all = { ...references, valueLists: valueListsOf({ valueLists }) };
  const lookups = rows
    .filter(({ active }) => active)
    .flatMap((row) => tablesOf(row, all))
    .flatMap(({ recordType, by }) => by.map((field) => ({ recordType, by: field })));
  return [...new Map(lookups.map((lookup) => [`${lookup.recordType} ${lookup.by}`, lookup])).values()];
}

/**
 * What of a configuration, with the shipped settings where it has none, this account does not allow. While SuiteProjects Pro
 * cannot be reached, the custom fields that the configuration names count as known; `sppFailure` says why. Cost: 77 units at
 * most, and 10 per lookup of NetSuite records, for 40 at most.
 */
export function checkAccount(given: Configuration, connectionId: string): AccountCheck {
  const { netsuiteFields, sppFields, sppFailure } = knownMetadata(connectionId);
  if (netsuiteFields === undefined) return { kind: 'not-allowed' };
  const configuration: Configuration = { ...given, settings: { ...DEFAULT_EXPORT_SETTINGS, ...given.settings } };
  const assumed = sppFailure === undefined ? [] : customFieldsIn(configuration).map((path) => ({ path }));
  const references = loadReferences();
  const lookups = lookupsOf(configuration, references);
  const found = checkCompatibility(configuration, {
    features: accountFeatures(),
    netsuiteFields,
    sppFields: [...sppFields, ...assumed],
    subsidiaries: listSubsidiaries(),
    missingLookups: findMissingLookups(lookups.slice(0, MOST_LOOKUPS)),
    references,
  });
  return { kind: 'checked', found, sppFailure, unchecked: Math.max(0, lookups.length - MOST_LOOKUPS) };
}
