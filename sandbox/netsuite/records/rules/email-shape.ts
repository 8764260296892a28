import { PlatformError } from '../../types';
import type { FieldRule } from './rule';

const LOCAL = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/;
const DOMAIN = /^([A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?\.)+[A-Za-z]([A-Za-z0-9-]*[A-Za-z0-9])$/;

/** One address in ASCII with a dotted domain, not all of RFC 5322. INVALID_EMAIL and its wording are assumed. */
export const emailShape: FieldRule = ({ definition, value }) => {
  if (definition.type === 'email' && !isEmail(String(value)))
    throw new PlatformError('INVALID_EMAIL', `The value ${value} of field ${definition.id} is not a valid email address.`);
};

function isEmail(text: string): boolean {
  const at = text.lastIndexOf('@');
  return at > 0 && at <= 64 && LOCAL.test(text.slice(0, at)) && DOMAIN.test(text.slice(at + 1));
}
