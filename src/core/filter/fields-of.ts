import type { Condition } from './condition';

/** The SPP fields that a filter reads, each once: they must be asked of the API. */
export function fieldsOf(condition: Condition): string[] {
  if ('and' in condition) return [...new Set(condition.and.flatMap(fieldsOf))];
  if ('or' in condition) return [...new Set(condition.or.flatMap(fieldsOf))];
  return 'not' in condition ? fieldsOf(condition.not) : [condition.field];
}
