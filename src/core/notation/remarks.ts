import type { Condition } from '../filter/condition';
import type { MappingRow } from '../mapping/mapping-row';
import { hasReasons } from './write-condition';
import type { NotationRemark } from './written';

/** What the notation cannot keep of a row that it can express. */
function lossesOf({ onEmpty, onNoMatch, defaultValue, note, kind, expression, target }: MappingRow): string[] {
  const listName = expression.slice(0, Math.max(0, expression.lastIndexOf(':'))).trim();
  return [
    onEmpty === 'leave-out' ? '' : `there is no notation for what is done on empty (${onEmpty})`,
    onNoMatch === 'park' ? '' : `there is no notation for what is done on no match (${onNoMatch})`,
    defaultValue === undefined ? '' : 'there is no notation for a default value',
    note === undefined ? '' : 'its note is left out',
    kind === 'value-list' && listName !== target ? `the value list ${listName} loses its name` : '',
  ].filter((loss) => loss !== '');
}

/** Remarks on what was written: rows and, if it was, the filter. */
export function remarksOn(written: readonly MappingRow[], filter: Condition | undefined): NotationRemark[] {
  const conditionals = written.filter(({ kind }) => kind === 'conditional').sort((one, other) => one.order - other.order);
  const [first] = conditionals;
  const merged = conditionals.slice(1).map(({ id }) => ({
    rowId: id,
    why: `a mapping group has one conditional block only: written into that of row ${first?.id ?? ''}`,
  }));
  const losses = written.flatMap((row) => lossesOf(row).map((why) => ({ rowId: row.id, why })));
  return [
    ...losses,
    ...merged,
    ...(filter !== undefined && hasReasons(filter) ? [{ rowId: 'filter', why: 'the reasons of its conditions are left out' }] : []),
  ];
}
