import { fold } from '../fold';

/** An entity id as a key: folded, blanks squeezed. Punctuation stays: `A-1` and `A1` are two ids. '' for none. */
export const entityIdKey = (entityId: string): string => fold(entityId).replace(/\s+/gu, ' ').trim();

/**
 * The same of a text that somebody may have used as an entity id, such as the code in SPP. A bare number is none: both
 * systems count from 1, and each number would meet a stranger.
 */
export function likelyEntityIdKey(text: string): string {
  const key = entityIdKey(text);
  return /^[\d\s.-]*$/.test(key) ? '' : key;
}
