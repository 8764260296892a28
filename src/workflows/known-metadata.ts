import { ProductError } from '../core/errors/product-error';
import type { NetSuiteField, SppField } from '../core/metadata/metadata';
import { standardSppFields } from '../core/metadata/spp-labels';
import { loadCustomerFields } from '../netsuite/customer-metadata';
import { A_DAY, FIVE_MINUTES, findKept, forget, keep } from '../netsuite/metadata-cache';
import { readCustomFields } from '../suiteprojects/read-custom-fields';
import { describeFailure } from './describe-failure';
import { openClient, requireConnection } from './spp-session';

/** The fields of both sides, as far as they can be known now. */
export interface KnownMetadata {
  /** Undefined when this role may not see them and nobody who may has looked within a day. */
  netsuiteFields: readonly NetSuiteField[] | undefined;
  /** The standard fields and, when `sppFailure` is undefined, the custom ones. */
  sppFields: readonly SppField[];
  /** Why SuiteProjects Pro could not be asked for its custom fields, for the administrator. */
  sppFailure: string | undefined;
}

const CUSTOMER = 'netsuite customer';
const customFieldsOf = (connectionId: string): string => `custom fields ${connectionId}`;

type CustomFields = { fields: SppField[] } | { failure: string };

/**
 * The fields of both sides, kept for a day. Never throws for a side that cannot be reached. Cost: 2 units when both are
 * kept; else 35 at most.
 */
export function knownMetadata(connectionId: string): KnownMetadata {
  const custom = customFields(connectionId);
  return {
    netsuiteFields: knownNetSuiteFields(),
    sppFields: [...standardSppFields(), ...('fields' in custom ? custom.fields : [])],
    sppFailure: 'failure' in custom ? custom.failure : undefined,
  };
}

/** Reads both sides anew. Cost: 37 units at most. */
export function refreshMetadata(connectionId: string): KnownMetadata {
  forget(CUSTOMER);
  forget(customFieldsOf(connectionId));
  return knownMetadata(connectionId);
}

/**
 * NetSuite's fields of a customer, kept for a day; undefined as `KnownMetadata` says. Asks SuiteProjects Pro for nothing. Cost: 1 unit
 * when they are kept; else 12.
 */
export function knownNetSuiteFields(): readonly NetSuiteField[] | undefined {
  const kept = findKept<NetSuiteField[]>(CUSTOMER);
  if (kept !== undefined) return kept;
  try {
    const fields = loadCustomerFields();
    keep(CUSTOMER, fields, A_DAY);
    return fields;
  } catch (error) {
    // Roles that only read may not begin a customer.
    if ((error as { name?: string }).name === 'INSUFFICIENT_PERMISSION') return undefined;
    throw error;
  }
}

function customFields(connectionId: string): CustomFields {
  const name = customFieldsOf(connectionId);
  const kept = findKept<CustomFields>(name);
  if (kept !== undefined) return kept;
  try {
    const read = { fields: readCustomFields(openClient(requireConnection(connectionId))) };
    keep(name, read, A_DAY);
    return read;
  } catch (error) {
    const failed = { failure: describeFailure(error) };
    // Pages must stay quick while SuiteProjects Pro is down; but a connection that is completed counts at once.
    if (!(error instanceof ProductError) || error.code !== 'CONNECTION_INCOMPLETE') keep(name, failed, FIVE_MINUTES);
    return failed;
  }
}
