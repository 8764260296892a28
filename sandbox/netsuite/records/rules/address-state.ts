import { PlatformError } from '../../types';
import { addressesOf } from './addresses';
import type { Rule } from './rule';
import { STATES } from './states';

/**
 * The state of an address in a country whose states NetSuite ships is the short name of one of them, unless the account allows
 * free-form states (help: section_N253697, chapter_N3784994). INVALID_KEY_OR_REF and its wording are assumed; states elsewhere
 * are not checked.
 */
export const addressState: Rule = (draft, { variant }) => {
  if (variant.allowFreeFormStates) return;
  for (const { country, state } of addressesOf(draft)) {
    const codes = STATES[String(country)];
    if (codes && state !== null && state !== undefined && !codes.has(String(state)))
      throw new PlatformError('INVALID_KEY_OR_REF', `Invalid state reference key ${state} for country ${country}.`);
  }
};
