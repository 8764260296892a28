import { answer } from '../../sandbox/netsuite/realm/scripted-account';

const MODULES = { error: 'N/error' };

it.each([
  ['MISSING_REQD_ARGUMENT', 'SSS_MISSING_REQD_ARGUMENT'],
  ['SSS_MISSING_REQD_ARGUMENT', 'SSS_MISSING_REQD_ARGUMENT'],
  ['INVALID_KEY_OR_REF', 'WS_INVALID_REFERENCE_KEY_1'],
  ['INVALID_FLD_VALUE', 'INVALID_FLD_VALUE'],
])('Type.%s is the code %s (typings)', (name, code) => {
  expect(answer(MODULES, `return error.create({ name: error.Type.${name}, message: 'm' }).name;`)).toBe(code);
});

it('Type has every code of the typings and no other', () => {
  expect(answer(MODULES, 'return Object.keys(error.Type).length;')).toBe(226);
  expect(() => answer(MODULES, 'return error.Type.NO_SUCH_CODE;')).toThrow('NOT_EMULATED: N/error.Type.NO_SUCH_CODE');
});

it('notifyOff is kept on the error (typings)', () => {
  const read = (options: string): unknown =>
    answer(
      MODULES,
      `const e = error.create({ name: 'A', message: 'm'${options} }); return [e.notifyOff, e.toJSON().notifyOff, e.cause.notifyOff].join();`,
    );
  expect([read(''), read(', notifyOff: true')]).toEqual(['false,false,false', 'true,true,true']);
});

it.each(["{ name: 'A', message: new Error('b') }", "{ name: 1, message: 'm' }", "{ name: 'A', message: 'm', notifyOff: 'T' }"])(
  'create(%s) is not emulated',
  (options) => {
    expect(() => answer(MODULES, `error.create(${options});`)).toThrow(/NOT_EMULATED: N\/error.create option/);
  },
);
