import type { ErrorCode } from '../core/errors/catalogue';
import type { SppClient } from './client';
import type { ModifyCommand } from './commands';
import { holdsOnly, mismatch, sendEach, type Written } from './send-each';
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
  const { results, failed } = sendEach<WriteBackEntry, { refusedMore?: ErrorCode }>(client, entries, {
    batchSize,
    commandOf: (entry) => modifyOf(entry, field),
    resultOf: (entry, record) => resultOf(entry, field, record),
  });
  const outcomes = new Map(entries.flatMap((entry) => toOutcome(entry, results.get(entry) ?? (failed && { ok: false, ...failed }))));
  if (failed === undefined) writeIdsAlone(client, { field, batchSize }, outcomes);
  return entries.flatMap((entry) => outcomes.get(entry) ?? []);
}

const toOutcome = (
  entry: WriteBackEntry,
  result: Written<{ refusedMore?: ErrorCode }> | undefined,
): [WriteBackEntry, WriteBackOutcome][] => (result === undefined ? [] : [[entry, { sppId: entry.sppId, ...result }]]);

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

const modifyOf = ({ sppId, netsuiteId, more = {} }: WriteBackEntry, field: string): ModifyCommand => ({
  command: 'Modify',
  type: 'Customer',
  fields: [
    element('id', [text(sppId)]),
    element(field, [text(netsuiteId)]),
    ...Object.entries(more).map(([name, value]) => element(name, [text(value)])),
  ],
});

function resultOf({ sppId, netsuiteId }: WriteBackEntry, field: string, record: XmlElement | undefined): Written<object> {
  if (!holdsOnly(record, 'id', sppId)) return mismatch('another record was answered');
  // The record as it is now; whether the server sends all its fields is not documented, so that an absent one says nothing.
  if (record !== undefined && childOf(record, field) !== undefined && !holdsOnly(record, field, netsuiteId))
    return mismatch('another NetSuite id is there');
  return { ok: true };
}
