import { guardModule } from '../../../../sandbox/netsuite/modules/guard';
import { scriptedAccount, session } from './scripted-account';

const MODULES = { log: 'N/log', https: 'N/https', record: 'N/record', query: 'N/query', config: 'N/config' };

/** What a script finds when it climbs from a value by way of its constructors: the machine, or a closed door. */
const CLIMB = `
  const climb = (start) => { try { return start.constructor.constructor('return typeof process')(); } catch (e) { return 'closed'; } };
  const caught = (act) => { try { act(); } catch (e) { return e; } };`;

class Bare {
  readonly secret = 1;
}
const thing = {
  list: () => [{ deep: [1] }],
  moment: () => new Date(5),
  maker: () => () => [7],
  bare: () => new Bare(),
  inside: [1, 2],
  fails: () => {
    throw new TypeError('ours');
  },
  get trap(): number {
    throw new TypeError('ours');
  },
  classic: function () {
    return 1;
  },
};

/** Runs code with a guarded `thing`; what is not emulated does not count here. */
function find(code: string): unknown {
  const opened = session(scriptedAccount(), MODULES, `const thing = context; ${CLIMB} return ${code}`);
  return opened.load()['onRequest']?.(guardModule(opened, 'N/thing', thing));
}

it.each([
  ['an unknown member', 'climb(caught(() => log.nothing))'],
  ['an unknown option', "climb(caught(() => https.get({ url: 'https://x.example', nothing: 1 })))"],
  ['an unknown record type', "climb(caught(() => record.create({ type: 'nothing' })))"],
  ['an unknown query', "climb(caught(() => query.runSuiteQL({ query: 'SELECT NTILE(4) OVER (ORDER BY id) FROM customer' })))"],
  ['an unknown field of a setup page', "climb(caught(() => config.load({ type: 'companyinformation' }).getValue('nothing')))"],
  ['an unknown module', "climb(caught(() => require(['N/nothing'], () => 0)))"],
  ['a form of require that is not emulated', "climb(caught(() => require('x')))"],
  ['a failure of the emulator', 'climb(caught(() => thing.fails()))'],
  ['a failure of the emulator in a property', 'climb(caught(() => thing.trap))'],
  ['a failure of the emulator, its cause', 'climb(caught(() => thing.fails()).cause)'],
  ['an object that nobody guarded', 'climb(caught(() => thing.bare()))'],
  ['a list', 'climb(thing.list())'],
  ['an object in a list', 'climb(thing.list()[0])'],
  ['a list in it', 'climb(thing.list()[0].deep)'],
  ['a list that is a property', 'climb(thing.inside)'],
  ['a date', 'climb(thing.moment())'],
  ['a function', 'climb(Object.getPrototypeOf(thing.maker()))'],
  ['what that function returns', 'climb(thing.maker()())'],
  ['call', 'climb(thing.list.call)'],
  ['bind', 'climb(thing.list.bind(thing))'],
  ['the instance check of a function', 'climb(thing.list[Symbol.hasInstance])'],
  ['the prototype of a function', "climb(Object.getOwnPropertyDescriptor(thing.classic, 'prototype')?.value)"],
  ['the prototype of a function by name', 'climb(caught(() => thing.classic.prototype))'],
  ['the prototype of a module', 'climb(Object.getPrototypeOf(thing))'],
])('does not lead to the machine: %s', (_case, code) => {
  expect(find(code)).toBe('closed');
});

it('gives a script an error of its own realm for what is not emulated, with its name and reason', () => {
  const error = "caught(() => log.nothing); return [e instanceof Error, e.name, e.code, e.what, e.message].join('|')".replace(
    'caught',
    'e = caught',
  );
  expect(find(`(() => { let ${error} })()`)).toBe('true|NOT_EMULATED|NOT_EMULATED|N/log.nothing|NOT_EMULATED: N/log.nothing');
});

it('gives lists and dates of the realm', () => {
  expect(find('[thing.list() instanceof Array, thing.moment() instanceof Date, thing.moment().getTime(), thing.inside[1]].join()')).toBe(
    'true,true,5,2',
  );
});
