import { PlatformError } from '../../types';
import { usesOf, type Rule } from './rule';

const FEWEST_DIGITS = 7;

/** A phone number has seven digits or more [K]; code and wording assumed. */
export const phoneDigits: Rule = (draft) => {
  for (const { definition, value } of usesOf(draft)) {
    if (definition.type === 'phone' && String(value).replace(/[^0-9]/g, '').length < FEWEST_DIGITS)
      throw new PlatformError('INVALID_FLD_VALUE', `Phone numbers should have seven digits or more. Field ${definition.id}: ${value}`);
  }
};
