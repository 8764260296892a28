import { describeError } from '../core/errors/catalogue';
import type { Problem } from '../core/errors/problem';

/** A text of a problem that may be as long as a configuration lets it be. */
const LONGEST = 200;

const shortened = (value: string | number | boolean): string => {
  const characters = [...String(value)];
  return characters.length <= LONGEST ? characters.join('') : `${characters.slice(0, LONGEST).join('')}…`;
};

/** What the facts of a problem say to a person, in the order in which they are told. */
const FACTS: Readonly<Record<string, string>> = {
  label: 'Field',
  source: 'Field that is read',
  reason: 'Reason',
  type: 'Type of the field',
  value: 'Value',
  expected: 'Expected',
  length: 'Characters',
  limit: 'At most',
  feature: 'Feature',
};

/** What is wrong and what to do about it, with the facts: "… Choose another one. Field that is read: addr.cty." */
export function problemText({ code, data }: Problem): string {
  if (code === 'MAPPING_INVALID' && data['reason'] !== undefined) return `The row cannot be understood: ${shortened(data['reason'])}.`;
  const facts = Object.entries(FACTS).flatMap(([name, label]) => {
    const value = data[name];
    return value === undefined ? [] : [`${label}: ${shortened(value)}.`];
  });
  return [describeError(code).administrator, ...facts].join(' ');
}
