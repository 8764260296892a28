import { describeError } from '../../../src/core/errors/catalogue';
import { ProductError } from '../../../src/core/errors/product-error';

it('says its code and the facts that are known, and carries its entry', () => {
  const error = new ProductError('SETTINGS_INVALID', { setting: 'x', line: 3, reason: undefined, fatal: true });
  expect(error.message).toBe('SETTINGS_INVALID (setting=x, line=3, fatal=true)');
  expect(error.name).toBe('ProductError');
  expect(error).toBeInstanceOf(Error);
  expect(error.entry).toEqual(describeError('SETTINGS_INVALID'));
});

it('is its code alone without facts', () =>
  expect(new ProductError('WORKFLOW_NOT_FOUND', { id: undefined }).message).toBe('WORKFLOW_NOT_FOUND'));
