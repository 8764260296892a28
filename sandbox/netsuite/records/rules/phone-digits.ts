import { PlatformError } from '../../types';
import type { FieldRule } from './rule';

const FEWEST_DIGITS = 7;

/** A phone number has seven digits or more [K]; code and wording assumed. */
export const phoneDigits: FieldRule = ({ definition, value }) => {
  if (definition.type === 'phone' && String(value).replace(/[^0-9]/g, '').length < FEWEST_DIGITS)
    throw new PlatformError('INVALID_FLD_VALUE', `Phone numbers should have seven digits or more. Field ${definition.id}: ${value}`);
};
