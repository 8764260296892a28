import { holds, printHalt, readHalt, stampOf, stopsWorkflow, type Halt } from '../../../src/core/errors/halt';
import { ProductError } from '../../../src/core/errors/product-error';

const halt: Halt = { code: 'SPP_SIGN_IN_REFUSED', since: '2026-09-03T12:00:00.000Z', stamp: 'ab12cd34' };
const NOON = Date.parse(halt.since);

it.each([
  ['SPP_SIGN_IN_REFUSED', true],
  ['SPP_SIGN_IN_EXPIRED', true],
  ['SPP_UNKNOWN_STATUS', true],
  ['MAPPING_INVALID', true],
  ['NETSUITE_NOT_ALLOWED', true],
  ['SPP_UNAVAILABLE', false],
  ['SPP_REQUEST_LIMIT', false],
  ['SPP_PAGING_UNSTABLE', false],
  ['UNEXPECTED_ERROR', false],
] as const)('%s stops the workflow: %s', (code, stops) => expect(stopsWorkflow(new ProductError(code))).toBe(stops));

it('an error of the platform does not', () => expect(stopsWorkflow(new Error('SSS_USAGE_LIMIT_EXCEEDED'))).toBe(false));

it('holds for a day, as long as nothing is set up anew', () => {
  expect(holds(halt, 'ab12cd34', NOON + 86_399_999)).toBe(true);
  expect(holds(halt, 'ab12cd34', NOON + 86_400_000)).toBe(false);
  expect(holds(halt, '00000000', NOON)).toBe(false);
});

it('is read as it was written, and a damaged one is none', () => {
  expect(readHalt(printHalt(halt))).toEqual(halt);
  for (const text of ['', 'x', 'NO_CODE 2026-09-03T12:00:00.000Z a', 'SPP_UNAVAILABLE never a']) expect(readHalt(text)).toBeUndefined();
});

it('a stamp tells values apart', () => {
  expect(stampOf(['a', 1])).toMatch(/^[0-9a-f]{8}$/);
  expect(stampOf(['a', 1])).toBe(stampOf(['a', 1]));
  expect(new Set([['a', 1], ['a', 2], ['a', '1'], ['a1']].map(stampOf)).size).toBe(4);
});
