import { countryCode } from '../mapping/countries';
import { isCheckBox } from './netsuite-names';
import { NotationError } from './notation-error';
import type { Scope } from './scope';
import type { Token } from './tokens';

/** Facts 3.3 show a line break as two backslashes and n; one backslash is what the interface then shows. */
export const withLineBreaks = (text: string): string => text.replace(/\\{1,2}n/g, '\n');

/** The other way: how a text is written between quotes. */
export const withoutLineBreaks = (text: string): string => text.replaceAll('\n', '\\\\n');

/** `_unitedStates` of the SOAP enumeration Country as US. */
function soapCountry(token: Token): string {
  const code = countryCode(token.value.slice(1).replace(/[A-Z]/g, ' $&'));
  if (code === undefined)
    throw new NotationError(
      token,
      `${token.value} is not a country that is known here`,
      'write the two letters of the country, such as US',
    );
  return code;
}

/** What a fixed value of the notation, in SOAP's spelling, is in a mapping row for this target. Throws NotationError. */
export function fixedValue(target: string, token: Token, scope: Scope): string {
  const value = withLineBreaks(token.value);
  if (isCheckBox(target)) return value === 'true' ? 'T' : value === 'false' ? 'F' : value;
  if (target.endsWith('.country') && value.startsWith('_')) return soapCountry(token);
  if (target === 'entitystatus' && !/^\d+$/.test(value))
    scope.assume(`NetSuite takes the internal id of a status, which '${value}' is not`);
  return value;
}

/** The other way: the fixed value of a row in SOAP's spelling. */
export const soapValue = (target: string, value: string): string =>
  isCheckBox(target) && /^[TF]$/.test(value) ? (value === 'T' ? 'true' : 'false') : value;
