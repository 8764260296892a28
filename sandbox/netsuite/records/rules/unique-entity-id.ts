import { PlatformError } from '../../types';
import { upperCase } from '../upper-case';
import type { Rule } from './rule';

const TAKEN = 'A customer record with this ID already exists. You must enter a unique customer ID for each record you create.';

/** UNIQUE_CUST_ID_REQD when another customer has the entity id, whatever the case (text: SOAP table; assumption `entityIdUnique`). */
export const uniqueEntityId: Rule = ({ before, fields }, { variant, store }) => {
  const id = fields['entityid'];
  if (!variant.assumptions.entityIdUnique || id === null || id === undefined || id === before?.fields['entityid']) return;
  if (store.find('customer', 'entityid', [upperCase(String(id))], 'upper').some((other) => other.id !== before?.id))
    throw new PlatformError('UNIQUE_CUST_ID_REQD', TAKEN);
};
