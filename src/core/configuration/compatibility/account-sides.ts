import { relatedPath } from '../../customer/related-records';
import type { References } from '../../mapping/mapping-row';
import type { AccountFacts, NetSuiteLookup } from '../account-facts';

/** An account as one looks things up in it. */
export interface AccountSides {
  facts: AccountFacts;
  references: References;
  field(id: string): AccountFacts['netsuiteFields'][number] | undefined;
  /** The choices of a field, as far as they are known; undefined for one that takes anything. */
  optionsOf(target: string): readonly string[] | undefined;
  /** Nobody can say that a field of a related record is missing, since only the usual ones are listed. */
  hasSppField(path: string): boolean;
  isMissing(lookup: NetSuiteLookup): boolean;
}

const nameOf = ({ recordType, by }: NetSuiteLookup): string => `${recordType} ${by}`;

/** Indexes what is known of an account. Linear in fields and options. */
export function accountSides(facts: AccountFacts, references: References): AccountSides {
  const fields = new Map(facts.netsuiteFields.map((field) => [field.id, field]));
  const paths = new Set(facts.sppFields.map(({ path }) => path));
  const missing = new Set((facts.missingLookups ?? []).map(nameOf));
  return {
    facts,
    references,
    field: (id) => fields.get(id),
    optionsOf: (target) => (target === 'subsidiary' ? facts.subsidiaries : fields.get(target)?.options)?.map(({ id }) => id),
    hasSppField: (path) => paths.has(path) || relatedPath(path) !== undefined,
    isMissing: (lookup) => missing.has(nameOf(lookup)),
  };
}
