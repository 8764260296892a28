import { readField, type SppCustomer } from '../core/customer/spp-customer';
import { ADDRESS_FIELDS } from '../core/customer/spp-address';
import type { FieldEdit } from '../core/customer/merge-edits';
import { ProductError } from '../core/errors/product-error';
import { ruleOfStatus } from '../core/errors/spp-status';
import type { SppClient } from './client';
import { customerReads } from './customer-read';
import { readCustomer } from './read-customer';
import { childOf } from './xml/element';
import { element, text, type Xml } from './xml/write-xml';

/** A customer as it is at a moment of server time, `YYYY-MM-DD HH:MM:SS`. */
export interface CustomerNow {
  customer: SppCustomer;
  serverTime: string;
}

/**
 * Reads one customer and the server's time before it, in one request; undefined when there is none of this id.
 * Throws SPP_ANSWER_MISMATCH for another one, and what `send` throws. Cost: one HTTP request.
 */
export function readCustomerNow(client: SppClient, id: string, fields: readonly string[]): CustomerNow | undefined {
  const { attributes, content, ...read } = customerReads({ newerThan: '', dateFilters: [], fields })(0, 1);
  const search = { ...read, attributes: { ...attributes, method: 'equal to' }, content: [ownId(id), ...content] };
  const [time, answer] = client.send([{ command: 'Time' }, search]);
  const row = answer?.command === 'Read' ? answer.rows[0] : undefined;
  if (row === undefined || time?.command !== 'Time') return undefined;
  const customer = readCustomer(row);
  if (customer.id !== id) throw new ProductError('SPP_ANSWER_MISMATCH', { asked: id, answered: customer.id });
  return { customer, serverTime: time.serverTime };
}

const ownId = (id: string): Xml => element('Customer', [element('id', [text(id)])]);

/** `changed`: somebody saved the customer since it was read; nothing was written. */
export type Modified = { kind: 'written' | 'changed' };

/**
 * Writes fields of a customer unless somebody has saved it since `read`. An address is sent as a whole, as it was read: whether one
 * may be sent in part is not documented. `updated` counts whole seconds, so a customer that was saved in the second of the read is
 * `changed` too: a save later in that second could not be told from it.
 * Throws ProductError of a status that refuses the record, with SuiteProjects Pro's message. Cost: one HTTP request, or none.
 */
export function modifyUnlessChanged(client: SppClient, { customer, serverTime }: CustomerNow, edits: readonly FieldEdit[]): Modified {
  if (customer.updated === '' || customer.updated >= serverTime) return { kind: 'changed' };
  const fields = [element('id', [text(customer.id)]), ...fieldsOf(customer, edits)];
  const [answer] = client.send([{ command: 'ModifyOnCondition', type: 'Customer', fields, since: customer.updated }]);
  if (answer?.command !== 'ModifyOnCondition')
    throw new ProductError('SPP_ANSWER_MISMATCH', { asked: 'ModifyOnCondition', answered: answer?.command });
  const { status, message, record } = answer;
  const { code = 'SPP_UNKNOWN_STATUS' } = ruleOfStatus(status);
  if (code === 'SPP_RECORD_CHANGED') return { kind: 'changed' };
  if (status !== 0) throw new ProductError(code, { status, message });
  if (record === undefined || childOf(record, 'id')?.text !== customer.id)
    throw new ProductError('SPP_ANSWER_MISMATCH', { asked: customer.id, reason: 'another record was answered' });
  return { kind: 'written' };
}

/** The fields of the edits as a Modify has them: plain ones, then each address that has an edit. */
function fieldsOf(customer: SppCustomer, edits: readonly FieldEdit[]): Xml[] {
  const entered = new Map(edits.map(({ path, after }) => [path, after]));
  const plain = edits.filter(({ path }) => !path.includes('.')).map(({ path, after }) => element(path, [text(after)]));
  const addresses = new Set(edits.flatMap(({ path }) => (path.includes('.') ? [path.split('.')[0] ?? ''] : [])));
  const whole = [...addresses].map((address) => {
    const lines = ADDRESS_FIELDS.map((field) => {
      const path = `${address}.${field}`;
      return element(field, [text(entered.get(path) ?? readField(customer, path))]);
    });
    return element(address, [element('Address', lines)]);
  });
  return [...plain, ...whole];
}
