import { answer } from '../../sandbox/netsuite/realm/scripted-account';

const MODULES = { util: 'N/util' };

it.each([
  ['isArray', ['[]'], ['{}', "'a'"]],
  ['isBoolean', ['false'], ['0']],
  ['isDate', ['new Date(0)'], ["'2026'"]],
  ['isFunction', ['() => 1'], ['{}']],
  ['isNumber', ['1.5'], ["'1'"]],
  ['isObject', ['{}'], ['[]', 'null', '() => 1']],
  ['isRegExp', ['/a/'], ["'a'"]],
  ['isString', ["''"], ['1']],
])('%s', (name, yes, no) => {
  const results = [...yes, ...no].map((value) => answer(MODULES, `return util.${name}(${value});`));
  expect(results).toEqual([...yes.map(() => true), ...no.map(() => false)]);
});

it('each gives value and key; extend copies onto the receiver', () => {
  expect(
    answer(
      MODULES,
      "const seen = []; util.each({ a: 1, b: 2 }, (v, k) => seen.push(k + v)); util.each(['x'], (v, i) => seen.push(i + v)); return seen.join();",
    ),
  ).toBe('a1,b2,0x');
  expect(answer(MODULES, 'const r = { a: 1 }; return util.extend(r, { b: 2 }) === r && r.b === 2;')).toBe(true);
});
