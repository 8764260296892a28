import { ProductError } from '../core/errors/product-error';
import { ruleOfStatus } from '../core/errors/spp-status';
import { checkLeaves, checkRow } from './check-row';
import type { Command, ReadCommand, WriteCommand } from './commands';
import { readDate } from './dates';
import { TransientFault } from './exchange';
import type { Quote } from './server-text';
import { childOf, type XmlElement } from './xml/element';

/** Rows that a Read found; none for status 601 and for an empty block alike. */
export interface ReadAnswer {
  command: 'Read';
  rows: readonly XmlElement[];
}

/** What became of one write. A failure is the record's and no reason to give up the others, so it is not thrown. */
export interface ModifyAnswer {
  command: WriteCommand['command'];
  status: number;
  /** The record as it is now; undefined when it was refused. */
  record: XmlElement | undefined;
  /** The server's words, shortened; '' when it says nothing. */
  message: string;
}

export interface TimeAnswer {
  command: 'Time';
  /** `YYYY-MM-DD HH:MM:SS`, the server's own time. */
  serverTime: string;
}

export type CommandAnswer = ReadAnswer | ModifyAnswer | TimeAnswer;

/** `refused`: the access token is not, or no longer, valid; nothing was done. */
export type Answer = { signIn: 'accepted'; answers: CommandAnswer[] } | { signIn: 'refused'; status: number };

/**
 * Reads the answer to these commands (facts 3.7). Throws the product error of a status that ends the whole request, and
 * SPP_ANSWER_MISMATCH when the blocks are not the answers to what was asked.
 */
export function readAnswer(response: XmlElement, commands: readonly Command[], quote: Quote): Answer {
  if (response.name !== 'response') throw new TransientFault('SPP_ANSWER_UNREADABLE', { reason: 'not a response' });
  const [auth, ...blocks] = response.children;
  // Where the request stopped, if it did: at the request itself, which then has a status, or at the sign-in.
  const gate = 'status' in response.attributes && statusOf(response) !== 0 ? response : auth;
  if (gate !== response && gate?.name !== 'Auth') throw mismatch('no Auth block', commands, blocks);
  const stopped = statusOf(gate);
  const refused = [stopped, ...(stopped === 0 ? blocks.map(statusOf) : [])].find((status) => ruleOfStatus(status).action === 'refresh');
  if (refused !== undefined) return { signIn: 'refused', status: refused };
  if (stopped !== 0) throw failure(stopped, messageOf(gate, quote));
  if (blocks.length !== commands.length) throw mismatch('number of blocks', commands, blocks);
  return { signIn: 'accepted', answers: commands.map((command, index) => answerOf(command, blocks[index], quote)) };
}

function answerOf(command: Command, block: XmlElement | undefined, quote: Quote): CommandAnswer {
  if (block?.name !== command.command)
    throw new ProductError('SPP_ANSWER_MISMATCH', { asked: command.command, answered: block && quote(block.name) });
  const status = statusOf(block);
  if (command.command !== 'Read' && command.command !== 'Time')
    return { command: command.command, status, record: soleRecord(command, block), message: status === 0 ? '' : messageOf(block, quote) };
  const { action } = ruleOfStatus(status);
  if (command.command === 'Read' && action === 'empty') return noRows(command, block);
  if (action !== 'proceed') throw failure(status, messageOf(block, quote), command.command);
  return command.command === 'Read' ? rowsOf(command, block) : timeOf(block);
}

/** Of two records nobody knows which one was saved; neither is an answer. */
function soleRecord({ type }: WriteCommand, block: XmlElement): XmlElement | undefined {
  const [record, second] = block.children.filter(({ name }) => name === type);
  return second === undefined ? record : undefined;
}

/** "Nothing found" that comes with rows is one or the other, and to believe it would lose them. */
function noRows(command: ReadCommand, block: XmlElement): ReadAnswer {
  if (rowsOf(command, block).rows.length > 0) throw new TransientFault('SPP_ANSWER_MISMATCH', { reason: 'rows with a status of none' });
  return { command: 'Read', rows: [] };
}

function rowsOf(command: ReadCommand, block: XmlElement): ReadAnswer {
  const rows = block.children.filter((child) => child.name === command.type);
  if (rows.length > command.count) throw new ProductError('SPP_ANSWER_MISMATCH', { asked: command.count, rows: rows.length });
  const isOtherRow = ({ name, children }: XmlElement): boolean => name !== command.type && name !== 'errors' && children.length > 0;
  if (block.children.some(isOtherRow))
    throw new TransientFault('SPP_ANSWER_MISMATCH', { reason: 'rows of another type', asked: command.type });
  rows.forEach(checkRow);
  return { command: 'Read', rows };
}

function timeOf(block: XmlElement): TimeAnswer {
  checkLeaves(childOf(block, 'Date') ?? block);
  const serverTime = readDate(block);
  if (serverTime === '') throw new TransientFault('SPP_ANSWER_UNREADABLE', { reason: 'no time' });
  return { command: 'Time', serverTime };
}

function statusOf(block: XmlElement): number {
  const status = block.attributes['status'] ?? '';
  if (!/^\d{1,6}$/.test(status)) throw new TransientFault('SPP_ANSWER_UNREADABLE', { reason: 'a block without a status' });
  return Number(status);
}

function messageOf(block: XmlElement, quote: Quote): string {
  const words = (element: XmlElement): string => [element.text, ...element.children.map(words)].join(' ');
  return quote(words(childOf(block, 'errors') ?? { ...block, children: [] }));
}

function failure(status: number, message: string, command?: string): ProductError {
  const { action, code } = ruleOfStatus(status);
  const facts = { status, command, message: message === '' ? undefined : message };
  return action === 'retry' ? new TransientFault(code ?? 'SPP_UNAVAILABLE', facts) : new ProductError(code ?? 'SPP_UNKNOWN_STATUS', facts);
}

function mismatch(reason: string, commands: readonly Command[], blocks: readonly XmlElement[]): ProductError {
  return new ProductError('SPP_ANSWER_MISMATCH', { reason, asked: commands.length, answered: blocks.length });
}
