import { fieldsOf } from '../filter/fields-of';
import type { References } from '../mapping/mapping-row';
import type { AccountFacts } from './account-facts';
import { accountSides, type AccountSides } from './compatibility/account-sides';
import { checkRowFits } from './compatibility/check-row-fits';
import { checkSettingsFit } from './compatibility/check-settings-fit';
import type { Incompatibility } from './compatibility/incompatibility';
import type { Configuration } from './configuration';

export type { Incompatibility } from './compatibility/incompatibility';

const checkRows = ({ rows }: Configuration, account: AccountSides): Incompatibility[] =>
  rows.flatMap((row, position) =>
    row.active
      ? checkRowFits(row, account).map((fault): Incompatibility => ({ path: `$.rows[${position}]`, rowId: row.id, ...fault }))
      : [],
  );

const checkFilter = ({ filter }: Configuration, { hasSppField }: AccountSides): Incompatibility[] =>
  (filter === null ? [] : fieldsOf(filter))
    .filter((field) => !hasSppField(field))
    .map((field) => ({ path: '$.filter', kind: 'spp-field-missing', field }));

/**
 * What of a configuration this account does not allow: features that are off, fields on either side that are not there,
 * internal ids that mean nothing here, records that cannot be looked up, expressions that cannot be understood. Empty: previews
 * will be the same as far as the records are. Rows that are switched off are not looked at, and settings only as far as they
 * are given. Linear in rows, fields and options.
 */
export function checkCompatibility(configuration: Configuration, facts: AccountFacts): Incompatibility[] {
  const account = accountSides(facts, { ...facts.references, valueLists: valueListsOf(configuration) });
  return [...checkRows(configuration, account), ...checkFilter(configuration, account), ...checkSettingsFit(configuration, account)];
}

/** The value lists as mapping rows look values up in them. */
export const valueListsOf = ({ valueLists }: Pick<Configuration, 'valueLists'>): NonNullable<References['valueLists']> =>
  Object.fromEntries(valueLists.map(({ name, pairs }) => [name, Object.fromEntries(pairs.map(({ source, target }) => [source, target]))]));
