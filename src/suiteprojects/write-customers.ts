import type { SppCustomer } from '../core/customer/spp-customer';
import { readText } from '../core/mapping/side';
import { ProductError } from '../core/errors/product-error';
import type { SppClient } from './client';
import type { WriteCommand } from './commands';
import { readCustomersById } from './read-customers-by-id';
import { holdsOnly, mismatch, sendEach, type Written, type WriteFailure } from './send-each';
import { textOf, type XmlElement } from './xml/element';
import { element, text, type Xml } from './xml/write-xml';

/** A customer to be written to SPP. `fields`: texts by path; those not named stay as they are. */
export type CustomerWrite = {
  /** What the outcome is told by. */
  key: string;
  fields: Readonly<Record<string, string>>;
} & (
  | /** A customer with this external id is changed instead, so that the same write may be sent again. */
    { act: 'add'; externalId: string }
    /** `seen`: server time of its last change, as it was read; it is not written when it was saved since. '' writes it anyway. */
  | { act: 'modify'; sppId: string; seen: string }
);

/** What became of one write. SPP_RECORD_CHANGED: somebody saved the customer since it was read. */
export type CustomerWriteOutcome = { key: string } & Written<{ sppId: string }>;

/**
 * Writes customers, `batchSize` (500) a request, and reads the status of every one. One outcome a write, in order; when a
 * request fails as a whole, those not yet sent share its failure. Of those that were saved since they were read it is
 * looked whether that was this very write, whose answer was lost. Cost: one HTTP request a batch, and one per 500 that were
 * saved meanwhile. Throws RangeError for an impossible batch size, and errors of the platform.
 */
export function writeCustomers(
  client: SppClient,
  { writes, batchSize = 500 }: { writes: readonly CustomerWrite[]; batchSize?: number },
): CustomerWriteOutcome[] {
  const { results, failed } = sendEach<CustomerWrite, { sppId: string }>(client, writes, { batchSize, commandOf, resultOf });
  const changed = writes.filter((write) => isChanged(results.get(write)));
  for (const [write, sppId] of alreadyWritten(client, changed)) results.set(write, { ok: true, sppId });
  const left: WriteFailure = failed ?? { status: undefined, code: 'SPP_ANSWER_MISMATCH', message: 'not answered' };
  return writes.map((write) => ({ key: write.key, ...(results.get(write) ?? { ok: false, ...left }) }));
}

function commandOf(write: CustomerWrite): WriteCommand {
  const fields = xmlOf(write.fields);
  const type = 'Customer';
  if (write.act === 'add') return { command: 'Add', type, fields: [element('externalid', [text(write.externalId)]), ...fields] };
  const withId = [element('id', [text(write.sppId)]), ...fields];
  return write.seen === ''
    ? { command: 'Modify', type, fields: withId }
    : { command: 'ModifyOnCondition', type, fields: withId, since: write.seen };
}

/** `addr.city` and `addr.zip` go into one `<addr><Address>`. */
function xmlOf(fields: Readonly<Record<string, string>>): Xml[] {
  const plain: Xml[] = [];
  const addresses = new Map<string, Xml[]>();
  for (const [path, value] of Object.entries(fields)) {
    const [head = '', tail] = path.split('.');
    if (tail === undefined) plain.push(element(head, [text(value)]));
    else addresses.set(head, [...(addresses.get(head) ?? []), element(tail, [text(value)])]);
  }
  return [...plain, ...[...addresses].map(([name, parts]) => element(name, [element('Address', parts)]))];
}

function resultOf(write: CustomerWrite, record: XmlElement | undefined): Written<{ sppId: string }> {
  const sppId = textOf(record, 'id');
  const isOwn = write.act === 'add' ? /^\d{1,15}$/.test(sppId) : holdsOnly(record, 'id', write.sppId);
  return isOwn ? { ok: true, sppId } : mismatch('another record was answered');
}

const isChanged = (result: Written<object> | undefined): boolean => result?.ok === false && result.code === 'SPP_RECORD_CHANGED';

/** Writes that are there already, although they were answered as refused: they were sent twice. SPP ids by write. */
function alreadyWritten(client: SppClient, writes: readonly CustomerWrite[]): Map<CustomerWrite, string> {
  const found = new Map<CustomerWrite, string>();
  for (let start = 0; start < writes.length; start += 500) {
    const slice = writes.slice(start, start + 500).flatMap((write) => (write.act === 'modify' ? [write] : []));
    const paths = [...new Set(slice.flatMap(({ fields }) => Object.keys(fields)))];
    const now = readNow(
      client,
      slice.map(({ sppId }) => sppId),
      paths,
    );
    for (const write of slice) {
      const customer = now.get(write.sppId);
      if (customer !== undefined && holdsAll(customer, write.fields)) found.set(write, write.sppId);
    }
  }
  return found;
}

/** Not to know is no reason to lose the outcomes of the others: the customers count as changed then. */
function readNow(client: SppClient, ids: readonly string[], paths: readonly string[]): Map<string, SppCustomer> {
  try {
    return readCustomersById(client, ids, paths);
  } catch (error) {
    if (!(error instanceof ProductError)) throw error;
    return new Map();
  }
}

const holdsAll = (customer: SppCustomer, fields: Readonly<Record<string, string>>): boolean =>
  Object.entries(fields).every(([path, value]) => readText(customer, path) === value.trim());
