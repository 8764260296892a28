import { guardModule } from '../../../../sandbox/netsuite/modules/guard';
import { PlatformError } from '../../../../sandbox/netsuite/types';
import { scriptedAccount, session } from '../realm/scripted-account';

/** Runs code in a realm with a guarded object as `thing`. */
function withThing(implementation: object, code: string): unknown {
  const opened = session(scriptedAccount(), {}, `const thing = context; ${code}`);
  const thing = guardModule(opened, 'N/thing', implementation);
  try {
    return opened.load()['onRequest']?.(thing);
  } finally {
    opened.settle();
  }
}

class Counter {
  #count = 0;
  get count(): number {
    return this.#count;
  }
  set count(value: number) {
    this.#count = value;
  }
  next(): number {
    return ++this.#count;
  }
}

/** What esbuild makes of `import * as thing from 'N/thing'`. */
const IMPORTED = `
  const copy = Object.create(Object.getPrototypeOf(thing));
  for (const key of Object.getOwnPropertyNames(thing)) Object.defineProperty(copy, key, { get: () => thing[key], enumerable: Object.getOwnPropertyDescriptor(thing, key).enumerable });
  Object.defineProperty(copy, 'default', { value: thing, enumerable: true });`;

describe('a guarded object', () => {
  it.each([
    ['thing.value', 1],
    ['thing.twice(4)', 8],
    ['thing.twice === thing.twice', true],
    ['Object.keys(thing).join()', 'value,twice'],
    ['JSON.stringify(thing)', '{"value":1}'],
    ["'value' in thing", true],
    ['typeof thing.then', 'undefined'],
    ['typeof thing.toJSON', 'undefined'],
    ['typeof thing[Symbol.iterator]', 'undefined'],
    ['typeof thing.__esModule', 'undefined'],
    ['String(thing)', '[object Object]'],
    ['thing.hasOwnProperty("value")', true],
    ['thing.twice.call(null, 3)', 6],
    ['thing.twice instanceof Function', true],
    [`(() => { ${IMPORTED} return copy.value + copy.twice(2); })()`, 5],
    [`(() => { ${IMPORTED} return typeof copy.then; })()`, 'undefined'],
  ])('%s is %j', (expression, value) => {
    expect(withThing({ value: 1, twice: (n: number) => 2 * n }, `return ${expression}`)).toBe(value);
  });

  it.each([
    ['thing.other', 'N/thing.other'],
    ["'other' in thing", 'N/thing.other'],
    ['thing.other = 1', 'N/thing.other ='],
    ['thing.twice.promise', 'N/thing.twice.promise'],
    [`(() => { ${IMPORTED} return copy.other; })()`, 'N/thing.other'],
  ])('%s is not emulated', (expression, what) => {
    const implementation = { value: 1, twice: (n: number) => 2 * n };
    expect(() => withThing(implementation, `try { ${expression} } catch (e) { return }`)).toThrow(`NOT_EMULATED: ${what}`);
  });

  it.each(['thing.value = 2', 'delete thing.value', "Object.defineProperty(thing, 'value', { value: 2 })", 'thing.twice.x = 1'])(
    '%s is refused',
    (code) => {
      expect(() => withThing({ value: 1, twice: () => 0 }, code)).toThrow(expect.objectContaining({ name: 'READ_ONLY_PROPERTY' }));
    },
  );

  it('may be an instance of a class with private state, a setter among its members', () => {
    expect(withThing(new Counter(), 'thing.count = 5; thing.next(); const { next } = thing; return next() + thing.count')).toBe(14);
  });

  it('may be frozen', () => {
    expect(withThing(Object.freeze({ go: () => 'gone' }), 'return thing.go()')).toBe('gone');
  });

  it('turns an error of the platform into a SuiteScript error', () => {
    const implementation = {
      save: () => {
        throw new PlatformError('USER_ERROR', 'Please enter value(s) for: Company Name');
      },
    };
    expect(withThing(implementation, 'try { thing.save() } catch (e) { return [e instanceof Error, e.type, e.name].join() }')).toBe(
      'true,error.SuiteScriptError,USER_ERROR',
    );
  });

  it('does not let a script swallow a failure of the emulator', () => {
    const implementation = { broken: () => (undefined as unknown as { x: number }).x };
    expect(() => withThing(implementation, 'try { thing.broken() } catch (e) {}')).toThrow(/N\/thing.broken: the emulator itself failed/);
  });

  it('passes on what a callback of the script throws', () => {
    const implementation = { each: (callback: () => void) => callback() };
    const code = "try { thing.each(() => { throw new RangeError('mine') }) } catch (e) { return e instanceof RangeError && e.message }";
    expect(withThing(implementation, code)).toBe('mine');
  });
});
