import { fieldsToEdit } from '../../core/customer/fields-to-edit';
import { readField } from '../../core/customer/spp-customer';
import { ProductError } from '../../core/errors/product-error';
import { counterpartsOf } from '../../core/mapping/counterparts';
import { withDefaultRows } from '../../core/mapping/with-default-rows';
import type { SppField } from '../../core/metadata/metadata';
import { readCustomerValues } from '../../netsuite/customer-values';
import type { SppClient } from '../../suiteprojects/client';
import { readCustomerNow, type CustomerNow } from '../../suiteprojects/modify-customer';
import { knownMetadata } from '../known-metadata';
import { openClient, requireConnection } from '../spp-session';
import type { CustomerFacts } from './customer-facts';

/** One field of a customer in both systems. */
export interface LiveField extends SppField {
  /** What SuiteProjects Pro holds now. */
  text: string;
  /** The NetSuite field that the mapping fills from it, and what that holds; undefined when there is none. */
  netsuite: { field: string; text: string } | undefined;
  canEdit: boolean;
}

/** A customer as SuiteProjects Pro holds it at this moment, beside NetSuite's. */
export interface LiveCustomer {
  sppId: string;
  /** Server time of the last change there. */
  updated: string;
  fields: LiveField[];
  /** Why the custom fields are not among them, when they are not. */
  withoutCustom: string | undefined;
}

/** A customer of SuiteProjects Pro that was read, with what may be edited of it. */
export interface OpenedLive {
  client: SppClient;
  now: CustomerNow;
  fields: readonly SppField[];
  editable: readonly string[];
  withoutCustom: string | undefined;
}

/** The fields that are shown although they may not be edited here. */
const ALWAYS = ['company', 'name', 'type', 'active', 'currency', 'created', 'updated'];

/** Whether a custom number field holds a NetSuite id: one that nothing was ever stored in shows 0. */
const isFilled = (text: string): boolean => text !== '' && text !== '0';

/**
 * Reads the customer of SuiteProjects Pro that a NetSuite customer is. `typedId`: where NetSuite does not know which one; then it
 * must name this NetSuite customer itself. Cost: 42 units, 35 more once a day for the custom fields, 22 more to renew the sign-in.
 * Throws SPP_CUSTOMER_GONE, SPP_CUSTOMER_OTHER and ProductError of SuiteProjects Pro.
 */
export function openLive(facts: CustomerFacts, typedId: string): OpenedLive {
  const { standing, settings, opened } = facts;
  const id = facts.sppId || typedId;
  const { connectionId } = opened.workflow;
  const { sppFields, sppFailure } = knownMetadata(connectionId);
  const marks = [settings.exportField, settings.netsuiteIdField];
  const custom = sppFields.filter((field) => field.custom && !marks.includes(field.path)).map(({ path }) => path);
  const editable = fieldsToEdit(settings.editFields, custom, marks);
  const paths = [...new Set([...ALWAYS, ...editable, ...custom])];
  const client = openClient(requireConnection(connectionId));
  const now = readCustomerNow(client, id, [...paths, settings.netsuiteIdField]);
  if (now === undefined) throw new ProductError('SPP_CUSTOMER_GONE', { customer: id });
  const claimed = now.customer.custom[settings.netsuiteIdField] ?? '';
  if (facts.sppId === '' || isFilled(claimed)) refuseOther(claimed, standing.netsuiteId, id);
  const labels = new Map(sppFields.map((field) => [field.path, field]));
  const fields = paths.map((path) => labels.get(path) ?? { path, label: path, custom: path.endsWith('__c') });
  return { client, now, fields, editable, withoutCustom: sppFailure };
}

function refuseOther(claimed: string, netsuiteId: string, id: string): void {
  if (claimed !== netsuiteId)
    throw new ProductError('SPP_CUSTOMER_OTHER', { customer: id, netsuiteId: isFilled(claimed) ? claimed : 'none' });
}

/** The customer beside NetSuite's values. Cost: that of `openLive` and 10 units. Errors: those of `openLive`. */
export const liveCustomer = (facts: CustomerFacts, typedId: string): LiveCustomer => besideNetSuite(facts, openLive(facts, typedId));

/** What was read, beside NetSuite's values. Cost: 10 units. */
export function besideNetSuite({ standing, opened }: CustomerFacts, { now, fields, editable, withoutCustom }: OpenedLive): LiveCustomer {
  const targets = counterpartsOf(withDefaultRows(opened.configuration.rows));
  const wanted = fields.flatMap(({ path }) => targets.get(path) ?? []);
  const values = readCustomerValues(standing.netsuiteId, [...new Set(wanted)]);
  const { customer } = now;
  return {
    sppId: customer.id,
    updated: customer.updated,
    withoutCustom,
    fields: fields.map((field) => {
      const target = targets.get(field.path);
      const text = target === undefined ? undefined : values.get(target);
      return {
        ...field,
        text: readField(customer, field.path),
        netsuite: target === undefined || text === undefined ? undefined : { field: target, text },
        canEdit: editable.includes(field.path),
      };
    }),
  };
}
