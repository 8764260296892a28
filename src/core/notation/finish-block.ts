import type { Block } from './block';
import { NotationError } from './notation-error';
import { readCondition } from './read-condition';
import { conditionalExpression, readConditionals, type Conditional } from './read-conditionals';
import { readValueList } from './read-value-list';
import { rowIdOf, type Reading } from './reading';
import type { Scope } from './scope';
import { TokenReader } from './token-reader';

function finishFilter({ lines: [first = 1], lines, tokens }: Block, scope: Scope, reading: Reading): void {
  const place = { line: first, column: 1 };
  if (reading.lineOfFilter !== undefined)
    throw new NotationError(place, `line ${reading.lineOfFilter} has a filter already`, 'join both with AND in one block');
  const last = tokens.at(-1);
  if (last === undefined) throw new NotationError(place, 'the filter has no conditions');
  const reader = new TokenReader(tokens, { line: last.line, column: last.end });
  const condition = readCondition(reader, scope);
  if (!reader.done) reader.refuse('AND or OR or END');
  reading.setFilter(condition, first);
  for (const line of lines) reading.report(line, { becomes: 'filter' });
}

function finishValueList({ lines: [first = 1], lines, tokens }: Block, scope: Scope, reading: Reading): void {
  const { target, path, pairs } = readValueList(tokens, scope);
  const before = reading.lineOfTarget(target);
  if (before !== undefined) throw new NotationError({ line: first, column: 1 }, `${target} is mapped in line ${before} already`);
  const rowIds = [reading.addRow(target, { kind: 'value-list', expression: `${target}: ${path}` }, first)];
  reading.addValueList({ name: target, pairs });
  for (const line of lines) reading.report(line, { becomes: 'row', rowIds });
}

/** Gives the id of the row; undefined when its target is mapped already, which its lines then say. */
function addConditional(conditional: Conditional, first: number, reading: Reading): string | undefined {
  const before = reading.lineOfTarget(conditional.target);
  if (before === undefined)
    return reading.addRow(conditional.target, { kind: 'conditional', expression: conditionalExpression(conditional) }, first);
  for (const line of conditional.lines)
    reading.addWhy(
      line,
      `${conditional.target} is mapped in line ${before} already`,
      'leave the row of a field empty that a condition decides',
    );
  return undefined;
}

function finishConditionals({ lines: [first = 1], lines, tokens }: Block, scope: Scope, reading: Reading): void {
  const conditionals = readConditionals(tokens, scope);
  if (conditionals.length === 0) throw new NotationError({ line: first, column: 1 }, 'the block has no statements');
  const added = conditionals.flatMap((conditional) => addConditional(conditional, first, reading) ?? []);
  const becomes = added.length > 0 ? 'row' : 'nothing';
  for (const line of lines) reading.report(line, { becomes, rowIds: added });
  const idsOf = new Map<number, string[]>();
  for (const { target, lines: own } of conditionals)
    for (const line of own) idsOf.set(line, [...(idsOf.get(line) ?? []), ...(added.includes(rowIdOf(target)) ? [rowIdOf(target)] : [])]);
  for (const [line, rowIds] of idsOf) reading.report(line, { becomes: rowIds.length > 0 ? 'row' : 'nothing', rowIds });
  if (added.length === 0) for (const line of lines) if (!idsOf.has(line)) reading.addWhy(line, 'no statement of the block becomes a row');
}

const FINISH = { filter: finishFilter, 'value list': finishValueList, 'conditional block': finishConditionals } as const;

function refuse({ kind, lines, lines: [first = 1] }: Block, error: NotationError, reading: Reading): void {
  for (const line of lines)
    if (line === error.place.line) reading.reportError(line, error);
    else
      reading.report(line, {
        becomes: 'nothing',
        rowIds: [],
        why: `part of the ${kind} of line ${first}, which cannot be taken as a whole: see line ${error.place.line}`,
      });
}

/** Takes a block as a whole, or refuses it as a whole: half a filter lets through what it should not. */
export function finishBlock(block: Block, scope: Scope, reading: Reading): void {
  const [first = 1] = block.lines;
  try {
    if (block.error !== undefined) throw block.error;
    FINISH[block.kind](block, scope, reading);
    const assumed = scope.takeAssumptions();
    if (assumed !== '') reading.addWhy(first, assumed);
  } catch (error) {
    if (!(error instanceof NotationError)) throw error;
    scope.takeAssumptions();
    refuse(block, error, reading);
  }
}
