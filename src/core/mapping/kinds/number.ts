import { ExpressionError, oneField } from '../expression';
import type { Kind } from '../mapping-row';

/** A plain number as SPP writes it. No thousands separators: `1,234` is 1234 in one country and 1.234 in another. */
const NUMBER = /^[+-]?(\d{1,15}(\.\d{0,15})?|\.\d{1,15})$/;

/** Rounds half away from zero, on the decimal text, so that 1.005 becomes 1.01 as on paper. */
function rounded(value: number, decimals: number): number {
  const [digits = '0', exponent = '0'] = String(Math.abs(value)).split('e');
  const shifted = Math.round(Number(`${digits}e${Number(exponent) + decimals}`));
  const size = Number(`${shifted}e-${decimals}`);
  return size === 0 ? 0 : Math.sign(value) * size;
}

type Step = (value: number) => number;

function stepOf(text: string): Step {
  const [, name, amount = ''] = /^(decimals|times)\s+(\S+)$/.exec(text) ?? [];
  if (name === 'decimals' && /^([0-9]|10)$/.test(amount)) return (value) => rounded(value, Number(amount));
  // Fifteen digits take away what binary fractions add: 0.1 times 3 is 0.3, and 90 times 100.005 is 9000.45.
  if (name === 'times' && NUMBER.test(amount)) return (value) => Number((value * Number(amount)).toPrecision(15));
  throw new ExpressionError(`"${text}" is not a step of a number; known: decimals 0 to 10, times N`);
}

/** `rate`, `rate | times 100 | decimals 2`: a number, and what is done with it from left to right. */
export const number: Kind = (expression, references) => {
  const [path = '', ...names] = expression.split('|').map((part) => part.trim());
  const steps = names.map((name) => ({ name, step: stepOf(name) }));
  return oneField(path, references, (input) => {
    if (!NUMBER.test(input)) return { code: 'NUMBER_INVALID', step: `"${input}" is not a number such as -1234.5` };
    let value = Number(input);
    const told: string[] = [];
    for (const { name, step } of steps) {
      const next = step(value);
      if (next !== value) told.push(`${name}: ${value} -> ${next}`);
      value = next;
    }
    return { value, step: told.length === 0 ? undefined : told.join(', ') };
  });
};
