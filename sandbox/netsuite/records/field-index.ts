import type { FieldValue, Fold } from './store';
import { upperCase } from './upper-case';

/** The text under which a stored value is found; undefined for an empty one, which no index holds. */
export function indexKey(value: FieldValue | undefined, fold: Fold): string | undefined {
  if (value === null || value === undefined) return undefined;
  return fold === 'upper' ? upperCase(String(value)) : String(value);
}

/** Ids by value of one field. Most values are unique, so a lone id is kept without an array. */
export class FieldIndex {
  private readonly ids = new Map<string, number | number[]>();

  add(key: string | undefined, id: number): void {
    if (key === undefined) return;
    const known = this.ids.get(key);
    if (known === undefined) this.ids.set(key, id);
    else if (typeof known === 'number') this.ids.set(key, [known, id]);
    else known.push(id);
  }

  remove(key: string | undefined, id: number): void {
    if (key === undefined) return;
    const left = this.get(key).filter((other) => other !== id);
    if (left.length === 0) this.ids.delete(key);
    else this.ids.set(key, left);
  }

  get(key: string): readonly number[] {
    const known = this.ids.get(key);
    return known === undefined ? [] : typeof known === 'number' ? [known] : known;
  }
}
