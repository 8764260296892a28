import type { ErrorCode } from '../core/errors/catalogue';
import { ProductError } from '../core/errors/product-error';
import { ruleOfStatus } from '../core/errors/spp-status';
import type { SppClient } from './client';
import type { ModifyCommand } from './commands';
import type { CommandAnswer } from './read-answer';
import { childOf, type XmlElement } from './xml/element';
import { element, text } from './xml/write-xml';

/** A NetSuite internal id to be kept on an SPP customer. */
export interface WriteBackEntry {
  sppId: string;
  netsuiteId: string;
  /** Texts for further SPP fields, of custom pullback rows. */
  more?: Readonly<Record<string, string>>;
}

/**
 * What became of one entry. `refusedMore`: the id was written, but not with the further fields, which SPP refused. `status` is SuiteProjects Pro's, undefined when it
 * did not give one.
 */
export type WriteBackOutcome =
  | { sppId: string; ok: true; refusedMore?: ErrorCode }
  | { sppId: string; ok: false; status: number | undefined; code: ErrorCode; message: string };

/** Facts 1.9: objects accepted per call. */
const MAX_BATCH_SIZE = 1000;

/**
 * Writes NetSuite ids into a custom field of SPP customers, `batchSize` (500) a request, and reads the status of every
 * one. One outcome an entry, in order. A batch that is too large is halved. When a request fails as a whole, the entries
 * not yet sent are not sent: they share its code. Writing an id again is harmless.
 * Throws RangeError for an impossible batch size, and errors of the platform. Cost: one HTTP request a batch.
 */
export function writeBack(
  client: SppClient,
  options: { field: string; entries: readonly WriteBackEntry[]; batchSize?: number },
): WriteBackOutcome[] {
  const { field, entries, batchSize = 500 } = options;
  if (!Number.isInteger(batchSize) || batchSize < 1 || batchSize > MAX_BATCH_SIZE)
    throw new RangeError(`A batch of ${batchSize} cannot be written.`);
  const outcomes = new Map<WriteBackEntry, WriteBackOutcome>();
  const waiting: (readonly WriteBackEntry[])[] = Array.from({ length: Math.ceil(entries.length / batchSize) }, (_, index) =>
    entries.slice(index * batchSize, (index + 1) * batchSize),
  );
  for (let batch = waiting.shift(); batch !== undefined; batch = waiting.shift()) {
    const { tooLarge, failed } = sendBatch(client, field, batch, outcomes);
    if (failed !== undefined) return entries.map((entry) => outcomes.get(entry) ?? { sppId: entry.sppId, ok: false, ...failed });
    waiting.unshift(...smaller(tooLarge, batch.length));
  }
  writeIdsAlone(client, { field, batchSize }, outcomes);
  return entries.flatMap((entry) => outcomes.get(entry) ?? []);
}

/** A further field that SPP refuses must not keep the id from it: "once each" does not hang on it, but every run would try again. */
function writeIdsAlone(
  client: SppClient,
  options: { field: string; batchSize: number },
  outcomes: Map<WriteBackEntry, WriteBackOutcome>,
): void {
  const refused = [...outcomes].flatMap(([entry, outcome]) =>
    !outcome.ok && outcome.status !== undefined && entry.more !== undefined ? [{ entry, code: outcome.code }] : [],
  );
  if (refused.length === 0) return;
  const alone = writeBack(client, { ...options, entries: refused.map(({ entry: { sppId, netsuiteId } }) => ({ sppId, netsuiteId })) });
  for (const [index, outcome] of alone.entries()) {
    const { entry, code } = refused[index] ?? {};
    if (entry !== undefined && code !== undefined) outcomes.set(entry, outcome.ok ? { ...outcome, refusedMore: code } : outcome);
  }
}

type Failure = { status: number | undefined; code: ErrorCode; message: string };

/** Sends one batch and notes the outcomes. `tooLarge`: entries without one, to be sent in smaller batches. */
function sendBatch(
  client: SppClient,
  field: string,
  batch: readonly WriteBackEntry[],
  outcomes: Map<WriteBackEntry, WriteBackOutcome>,
): { tooLarge: readonly WriteBackEntry[]; failed?: Failure } {
  let answers: CommandAnswer[];
  try {
    answers = client.send(batch.map((entry) => modifyOf(entry, field)));
  } catch (error) {
    if (!(error instanceof ProductError)) throw error;
    if (error.code !== 'SPP_BATCH_TOO_LARGE') return { tooLarge: [], failed: failureOf(error) };
    if (batch.length > 1) return { tooLarge: batch };
    for (const entry of batch) outcomes.set(entry, { sppId: entry.sppId, ok: false, ...failureOf(error) });
    return { tooLarge: [] };
  }
  const tooLarge = batch.filter((entry, index) => {
    const outcome = outcomeOf(entry, field, answers[index]);
    const again = batch.length > 1 && !outcome.ok && outcome.code === 'SPP_BATCH_TOO_LARGE';
    if (!again) outcomes.set(entry, outcome);
    return again;
  });
  return { tooLarge };
}

const modifyOf = ({ sppId, netsuiteId, more = {} }: WriteBackEntry, field: string): ModifyCommand => ({
  command: 'Modify',
  type: 'Customer',
  fields: [
    element('id', [text(sppId)]),
    element(field, [text(netsuiteId)]),
    ...Object.entries(more).map(([name, value]) => element(name, [text(value)])),
  ],
});

/** Where the server took a part of the batch, the rest is smaller already; where it took none, two halves are. */
function smaller(refused: readonly WriteBackEntry[], batchSize: number): (readonly WriteBackEntry[])[] {
  if (refused.length === 0) return [];
  if (refused.length < batchSize) return [refused];
  const middle = Math.ceil(refused.length / 2);
  return [refused.slice(0, middle), refused.slice(middle)];
}

function outcomeOf({ sppId, netsuiteId }: WriteBackEntry, field: string, answer: CommandAnswer | undefined): WriteBackOutcome {
  if (answer?.command !== 'Modify') throw new ProductError('SPP_ANSWER_MISMATCH', { asked: 'Modify', answered: answer?.command });
  const { status, message, record } = answer;
  if (status !== 0) return { sppId, ok: false, status, code: ruleOfStatus(status).code ?? 'SPP_UNKNOWN_STATUS', message };
  const mismatch = (message: string): WriteBackOutcome => ({ sppId, ok: false, status, code: 'SPP_ANSWER_MISMATCH', message });
  if (!holdsOnly(record, 'id', sppId)) return mismatch('another record was answered');
  // The record as it is now; whether the server sends all its fields is not documented, so that an absent one says nothing.
  if (record !== undefined && childOf(record, field) !== undefined && !holdsOnly(record, field, netsuiteId))
    return mismatch('another NetSuite id is there');
  return { sppId, ok: true };
}

/** Whether a record has a field once, and this value in it. */
function holdsOnly(record: XmlElement | undefined, field: string, value: string): boolean {
  const found = record?.children.filter(({ name }) => name === field) ?? [];
  return found.length === 1 && found[0]?.text === value && found[0].children.length === 0;
}

function failureOf({ code, data, message }: ProductError): Failure {
  const { status } = data;
  return { status: typeof status === 'number' ? status : undefined, code, message };
}
