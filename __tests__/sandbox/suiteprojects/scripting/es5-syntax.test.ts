import { es5Conflict } from '../../../../sandbox/suiteprojects/scripting/es5-syntax';

it.each([
  ['let x = 1;', 'let or const'],
  ['var f = () => 1;', 'an arrow function'],
  ['class A {}', 'a class'],
  ['var s = `x`;', 'a template'],
  ['var s = `${1}`;', 'a template'],
  ['f(...[1]);', 'a spread'],
  ['var { a } = {};', 'destructuring'],
  ['var [a] = [];', 'destructuring'],
  ['for (var a of []) {}', 'for ... of'],
  ['var a = { b };', 'a shorthand property'],
  ['var a = { b() {} };', 'a shorthand method'],
  ['var a = { [b]: 1 };', 'a computed property name'],
  ['function f(a = 1) {}', 'a default or rest parameter'],
  ['function f(...a) {}', 'a default or rest parameter'],
  ['function* f() {}', 'a generator'],
  ['async function f() {}', 'an asynchronous function'],
  ['a?.b;', 'the operator ?.'],
  ['a ?? b;', 'the operator ??'],
  ['2 ** 3;', 'the operator **'],
  ['try {} catch {}', 'catch without a variable'],
  ['var n = 0b11;', 'a form of number'],
  ['var n = 1n;', 'a BigInt'],
  ['/x/u.test("x");', 'a flag of a regular expression'],
  ['import "x";', 'import'],
])('%s is later than ECMAScript 5', (source, what) => {
  expect(es5Conflict(`var before;\n${source}`)).toBe(`SyntaxError: ${what} is not part of ECMAScript 5 (line 2)`);
});

it('has nothing against ECMAScript 5', () => {
  const source = `'use strict';
    var a = { get b() { return 1; }, set b(v) {}, 'c': [1, , 2], default: 3, };
    function f(x, y) { try { for (var k in a) if (/[/\\]]x/gim.test(k)) continue; } catch (e) { throw e; } finally { return x ? y : 0x1F; } }
    label: do { switch (f(1, 2)) { case 1: break label; default: void 0; } } while (false);`;
  expect(es5Conflict(source)).toBeUndefined();
});
