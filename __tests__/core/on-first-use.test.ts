import { onFirstUse } from '../../src/core/on-first-use';

it('builds nothing until it is asked, and then once', () => {
  const build = jest.fn(() => undefined);
  const table = onFirstUse(build);
  expect(build).not.toHaveBeenCalled();
  table();
  table();
  expect(build).toHaveBeenCalledTimes(1);
});
