import { PlatformError } from '../../types';
import { tableNameOf } from '../customer-stages';
import type { Rule } from './rule';

/**
 * DUP_RCRD when another record of the type has the external id (text: SOAP table; assumption `externalIdUnique`). Oracle says
 * unique within the group of records, here all entities (help: section_N3436356); the sandbox has no entity but the customer.
 */
export const uniqueExternalId: Rule = ({ before, type, fields }, { variant, store }) => {
  const id = fields['externalid'];
  if (!variant.assumptions.externalIdUnique || id === null || id === undefined || id === before?.fields['externalid']) return;
  if (store.find(tableNameOf(type.type), 'externalid', [String(id)]).length > 0)
    throw new PlatformError('DUP_RCRD', 'This record already exists');
};
