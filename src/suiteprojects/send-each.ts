import type { ErrorCode } from '../core/errors/catalogue';
import { ProductError } from '../core/errors/product-error';
import { ruleOfStatus } from '../core/errors/spp-status';
import type { SppClient } from './client';
import type { WriteCommand } from './commands';
import type { ModifyAnswer } from './read-answer';
import type { XmlElement } from './xml/element';

/** Why one record was not written. `status` is SuiteProjects Pro's, undefined when it did not give one. */
export interface WriteFailure {
  status: number | undefined;
  code: ErrorCode;
  message: string;
}

/** What became of one record. */
export type Written<Done> = ({ ok: true } & Done) | ({ ok: false } & WriteFailure);

/** How entries become commands, and answers results. */
export interface Sending<Entry, Done> {
  batchSize?: number;
  /** Throws ProductError for an entry that cannot be written as XML. */
  commandOf(entry: Entry): WriteCommand;
  /** What an answer without an error status says. */
  resultOf(entry: Entry, record: XmlElement | undefined): Written<Done>;
}

/** Facts 1.9: objects accepted per call. */
const MAX_BATCH_SIZE = 1000;

/**
 * Sends one write command an entry, `batchSize` (500) a request, and reads the status of every one. A batch that is too
 * large is halved. When a request fails as a whole, the entries not yet sent are not sent: they share its failure, `failed`.
 * Throws RangeError for an impossible batch size, and errors of the platform. Cost: one HTTP request a batch.
 */
export function sendEach<Entry, Done>(
  client: SppClient,
  entries: readonly Entry[],
  sending: Sending<Entry, Done>,
): { results: Map<Entry, Written<Done>>; failed?: WriteFailure } {
  const { batchSize = 500 } = sending;
  if (!Number.isInteger(batchSize) || batchSize < 1 || batchSize > MAX_BATCH_SIZE)
    throw new RangeError(`A batch of ${batchSize} cannot be written.`);
  const results = new Map<Entry, Written<Done>>();
  const waiting: (readonly Entry[])[] = Array.from({ length: Math.ceil(entries.length / batchSize) }, (_, index) =>
    entries.slice(index * batchSize, (index + 1) * batchSize),
  );
  for (let batch = waiting.shift(); batch !== undefined; batch = waiting.shift()) {
    const { tooLarge, failed } = sendBatch(client, batch, sending, results);
    if (failed !== undefined) return { results, failed };
    waiting.unshift(...smaller(tooLarge, batch.length));
  }
  return { results };
}

/** Sends one batch and notes the results. `tooLarge`: entries without one, to be sent in smaller batches. */
function sendBatch<Entry, Done>(
  client: SppClient,
  batch: readonly Entry[],
  sending: Sending<Entry, Done>,
  results: Map<Entry, Written<Done>>,
): { tooLarge: readonly Entry[]; failed?: WriteFailure } {
  const { sent, commands } = written(batch, sending, results);
  if (sent.length === 0) return { tooLarge: [] };
  let answers: ReturnType<SppClient['send']>;
  try {
    answers = client.send(commands);
  } catch (error) {
    if (!(error instanceof ProductError)) throw error;
    const failure = failureOf(error);
    if (failure.code !== 'SPP_BATCH_TOO_LARGE') return { tooLarge: [], failed: failure };
    if (sent.length > 1) return { tooLarge: sent };
    for (const entry of sent) results.set(entry, { ok: false, ...failure });
    return { tooLarge: [] };
  }
  const tooLarge = sent.filter((entry, index) => {
    const answer = answers[index];
    const command = commands[index]?.command;
    if (answer === undefined || answer.command !== command)
      throw new ProductError('SPP_ANSWER_MISMATCH', { asked: command, answered: answer?.command });
    const result = resultOf(entry, answer as ModifyAnswer, sending);
    const again = sent.length > 1 && !result.ok && result.code === 'SPP_BATCH_TOO_LARGE';
    if (!again) results.set(entry, result);
    return again;
  });
  return { tooLarge };
}

/** An entry that cannot be written as XML is no reason to give up the others. */
function written<Entry, Done>(batch: readonly Entry[], { commandOf }: Sending<Entry, Done>, results: Map<Entry, Written<Done>>) {
  const sent: Entry[] = [];
  const commands: WriteCommand[] = [];
  for (const entry of batch)
    try {
      commands.push(commandOf(entry));
      sent.push(entry);
    } catch (error) {
      if (!(error instanceof ProductError)) throw error;
      results.set(entry, { ok: false, ...failureOf(error) });
    }
  return { sent, commands };
}

function resultOf<Entry, Done>(entry: Entry, { status, message, record }: ModifyAnswer, sending: Sending<Entry, Done>): Written<Done> {
  if (status !== 0) return { ok: false, status, code: ruleOfStatus(status).code ?? 'SPP_UNKNOWN_STATUS', message };
  return sending.resultOf(entry, record);
}

/** Where the server took a part of the batch, the rest is smaller already; where it took none, two halves are. */
function smaller<Entry>(refused: readonly Entry[], batchSize: number): (readonly Entry[])[] {
  if (refused.length === 0) return [];
  if (refused.length < batchSize) return [refused];
  const middle = Math.ceil(refused.length / 2);
  return [refused.slice(0, middle), refused.slice(middle)];
}

function failureOf({ code, data, message }: ProductError): WriteFailure {
  const { status } = data;
  return { status: typeof status === 'number' ? status : undefined, code, message };
}

/** A record was answered that is not the one that was written. */
export const mismatch = (message: string): { ok: false } & WriteFailure => ({ ok: false, status: 0, code: 'SPP_ANSWER_MISMATCH', message });

/** Whether a record has a field once, and this value in it. */
export function holdsOnly(record: XmlElement | undefined, field: string, value: string): boolean {
  const found = record?.children.filter(({ name }) => name === field) ?? [];
  return found.length === 1 && found[0]?.text === value && found[0].children.length === 0;
}
