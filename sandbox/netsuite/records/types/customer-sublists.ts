import type { AccountVariant } from '../../types';
import { byId, field } from '../field';
import type { SublistDefinition } from '../record-type';
import { addressbook } from './addressbook';

/** Currencies that a customer trades in besides its primary one (facts 4.2; ids [K]). */
const currency: SublistDefinition = {
  fields: byId([field('currency', 'Currency', 'select', { target: 'currency' })]),
  subrecords: {},
};

/** Secondary subsidiaries of a customer (facts 4.2; ids [K]). */
const submachine: SublistDefinition = {
  fields: byId([field('subsidiary', 'Subsidiary', 'select', { target: 'subsidiary' })]),
  subrecords: {},
};

/** The sublists that a customer has in an account with these features. */
export const customerSublists = ({ features }: Pick<AccountVariant, 'features'>): Record<string, SublistDefinition> => ({
  addressbook,
  ...(features.includes('MULTICURRENCY') && { currency }),
  ...(features.includes('SUBSIDIARIES') && { submachine }),
});
