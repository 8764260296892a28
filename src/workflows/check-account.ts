import { checkCompatibility, type Incompatibility } from '../core/configuration/check-compatibility';
import type { Configuration } from '../core/configuration/configuration';
import { accountFeatures, listSubsidiaries } from '../netsuite/account-lists';
import { loadReferences } from '../netsuite/references';
import { knownMetadata } from './known-metadata';

/** How a configuration fits this account. */
export type AccountCheck =
  | { kind: 'checked'; found: Incompatibility[]; sppFailure: string | undefined }
  /** The fields of the account are not known to this role. */
  | { kind: 'not-allowed' };

const customFieldsIn = ({ rows, filter }: Configuration): string[] => [...new Set(JSON.stringify([rows, filter]).match(/\w+__c\b/g) ?? [])];

/**
 * What of a configuration this account does not allow. While SuiteProjects Pro cannot be reached, the custom fields that
 * the configuration names count as known; `sppFailure` says why. Cost: 77 units at most.
 */
export function checkAccount(configuration: Configuration, connectionId: string): AccountCheck {
  const { netsuiteFields, sppFields, sppFailure } = knownMetadata(connectionId);
  if (netsuiteFields === undefined) return { kind: 'not-allowed' };
  const assumed = sppFailure === undefined ? [] : customFieldsIn(configuration).map((path) => ({ path }));
  const found = checkCompatibility(configuration, {
    features: accountFeatures(),
    netsuiteFields,
    sppFields: [...sppFields, ...assumed],
    subsidiaries: listSubsidiaries(),
    references: loadReferences(),
  });
  return { kind: 'checked', found, sppFailure };
}
