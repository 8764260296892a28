import { openSession } from '../../../../sandbox/netsuite/realm/session';
import { answer, DEPLOYMENT, install, mapReduce, scriptedAccount, type ScriptedAccount } from './scripted-account';

function load(account: ScriptedAccount, source: string, type = 'mapreducescript') {
  const script = install(account, source, { type });
  return openSession(account, { script, deployment: DEPLOYMENT, unitLimit: 1_000, executionContext: 'MAPREDUCE' }).load();
}

const tags = (version: string, type: string): string => `/**\n * @NApiVersion ${version}\n * @NScriptType ${type}\n */\n`;
const stages = 'define([], () => ({ getInputData() { return [] }, map() {} }));';

describe('an entry point file', () => {
  it('gives its entry points', () => {
    const points = load(scriptedAccount(), mapReduce('return { getInputData() { return [1] }, map() {} }'));
    expect(points['getInputData']?.()).toEqual([1]);
  });

  it.each([
    ['no comment', stages, 'INVALID_API_VERSION'],
    ['tags behind the code', `${stages}\n${tags('2.1', 'MapReduceScript')}`, 'INVALID_API_VERSION'],
    ['a wrong version', `${tags('3.0', 'MapReduceScript')}${stages}`, 'INVALID_API_VERSION'],
    ['no type', `/** @NApiVersion 2.1 */\n${stages}`, 'MISSING_SCRIPT_TYPE'],
    ['another type than its script', `${tags('2.1', 'Suitelet')}${stages}`, 'FAILED_TO_VALIDATE_SCRIPT_FILE'],
    [
      'no entry point',
      `${tags('2.1', 'MapReduceScript')}define([], () => ({}));`,
      'SCRIPT_OF_API_VERSION_20_MUST_IMPLEMENT_A_SCRIPT_TYPE_INTERFACE',
    ],
    [
      'nothing returned',
      `${tags('2.1', 'MapReduceScript')}define([], () => {});`,
      'SCRIPT_OF_API_VERSION_20_MUST_IMPLEMENT_A_SCRIPT_TYPE_INTERFACE',
    ],
    [
      'neither map nor reduce',
      `${tags('2.1', 'MapReduceScript')}define([], () => ({ getInputData() {}, summarize() {} }));`,
      'SCRIPT_OF_API_VERSION_20_MUST_IMPLEMENT_A_SCRIPT_TYPE_INTERFACE',
    ],
    [
      'two types',
      `${tags('2.1', 'MapReduceScript')}define([], () => ({ getInputData() {}, map() {}, onRequest() {} }));`,
      'SCRIPT_OF_API_VERSION_20_CANNOT_IMPLEMENT_MORE_THAN_ONE_SCRIPT_TYPE_INTERFACES',
    ],
    ['two defines', `${tags('2.1', 'MapReduceScript')}${stages}${stages}`, 'MULTIPLE_DEFINE_CALLS'],
    ['a syntax error', `${tags('2.1', 'MapReduceScript')}define([], () => {`, 'SYNTAX_ERROR'],
    ['a missing dependency', `${tags('2.1', 'MapReduceScript')}define(['./gone'], () => ({}));`, 'MODULE_DOES_NOT_EXIST'],
  ])('with %s is refused', (_case, source, code) => {
    expect(() => load(scriptedAccount(), source)).toThrow(expect.objectContaining({ name: code, type: 'error.SuiteScriptError' }));
  });

  it.each([
    [
      'a function that expects undocumented dependencies',
      `${tags('2.1', 'MapReduceScript')}define((r) => ({}));`,
      /define in .* another form/,
    ],
    ['dependencies without a module', `${tags('2.1', 'MapReduceScript')}define([]);`, /define in .* another form/],
    ['a module that is text', `${tags('2.1', 'MapReduceScript')}define([], 'x');`, /define in .* another form/],
    ['a named define', `${tags('2.1', 'MapReduceScript')}define('x', [], () => ({}));`, /define in .* another form/],
    ['no define', tags('2.1', 'MapReduceScript'), /without define/],
    ['an unknown module', `${tags('2.1', 'MapReduceScript')}define(['N/sftp'], () => ({}));`, /NOT_EMULATED: N\/sftp$/],
    ['a dependency without a path', `${tags('2.1', 'MapReduceScript')}define(['lodash'], () => ({}));`, /dependency lodash/],
    ['the dependency require', `${tags('2.1', 'MapReduceScript')}define(['require'], () => ({}));`, /dependency require/],
    ['the dependency module', `${tags('2.1', 'MapReduceScript')}define(['module'], () => ({}));`, /dependency module/],
    ['a JSON file', `${tags('2.1', 'MapReduceScript')}define(['./a.json'], () => ({}));`, /dependency .\/a.json/],
    ['a bundle path', `${tags('2.1', 'MapReduceScript')}define(['/.bundle/1/a'], () => ({}));`, /dependency \/.bundle/],
    ['version 2.0', `${tags('2.0', 'MapReduceScript')}${stages}`, /@NApiVersion 2.0/],
  ])('with %s is not emulated', (_case, source, message) => {
    expect(() => load(scriptedAccount(), source)).toThrow(message);
  });

  it.each([
    ['2.x, which runs as 2.1', '2.x', '[1n, {}?.a].at(0)'],
    ['2.X', '2.X', '1'],
  ])('may be of version %s', (_case, version, expression) => {
    expect(load(scriptedAccount(), `${tags(version, 'MapReduceScript')}${expression};${stages}`)).toHaveProperty('map');
  });

  it.each([
    'define({ getInputData() {}, map() {} })',
    'define(() => ({ getInputData() {}, map() {} }))',
    "define(['N/log'], { getInputData() {}, map() {} })",
  ])('may say %s', (definition) => {
    expect(load(scriptedAccount(), tags('2.1', 'MapReduceScript') + definition)).toHaveProperty('map');
  });

  it('takes the type in any case and allows a byte order mark', () => {
    expect(load(scriptedAccount(), `\uFEFF${tags('2.1', 'MAPREDUCESCRIPT')}${stages}`)).toHaveProperty('map');
  });
});

describe('dependencies', () => {
  const account = scriptedAccount();
  account.files.set('/SuiteScripts/lib/counter.js', 'let n = 0; define([], () => ({ next: () => ++n }));');
  account.files.set('/SuiteScripts/lib/a.js', "define(['exports', './counter'], (exports, counter) => { exports.a = counter.next(); });");
  account.files.set('/SuiteScripts/lib/b.js', "define(['../lib/counter.js'], (counter) => ({ b: counter.next() }));");

  it('come from relative and absolute paths, are shared in a session and fresh in the next', () => {
    const read = (): unknown => answer({ a: './lib/a', b: '/SuiteScripts/lib/b' }, 'return `${a.a} ${b.b}`', account);
    expect([read(), read()]).toEqual(['1 2', '1 2']);
  });

  it('in a circle are not emulated', () => {
    account.files.set('/SuiteScripts/lib/x.js', "define(['./y'], () => ({}));");
    account.files.set('/SuiteScripts/lib/y.js', "define(['./x'], () => ({}));");
    expect(() => answer({ x: './lib/x' }, '', account)).toThrow(/circular dependency/);
  });

  it.each(['SuiteScripts/lib/counter', 'SuiteScripts/lib/counter.js', '/SuiteScripts/lib/counter.js'])('may be written %s', (id) => {
    expect(answer({ counter: id, same: './lib/counter' }, 'return counter.next() + same.next()', account)).toBe(3);
  });

  it('for SuiteScript 2.0 are not emulated', () => {
    account.files.set('/SuiteScripts/lib/old.js', '/** @NApiVersion 2.0 */ define([], function () { return {}; });');
    expect(() => answer({ old: './lib/old' }, '', account)).toThrow(/NOT_EMULATED: .*old.js with @NApiVersion 2.0/);
  });

  it('include the global log and util', () => {
    answer({}, "log.audit('global', util.isArray([]))", account);
    expect(account.logs.at(-1)).toMatchObject({ title: 'global', details: 'true' });
  });
});

describe('the global require', () => {
  const account = scriptedAccount();
  account.files.set('/SuiteScripts/lib/one.js', 'define([], { one: 1 });');

  it('calls back at once with its modules and returns nothing (section_4430292527)', () => {
    const body =
      "let seen; const r = require(['N/util', 'SuiteScripts/lib/one'], (u, m) => { seen = u.isObject(m) && m.one; }); return [seen, r].join();";
    expect(answer({}, body, account)).toBe('1,');
  });

  it('shares modules with define', () => {
    const body = "let same; require(['/SuiteScripts/lib/one'], (m) => { same = m === one; }); return same;";
    expect(answer({ one: './lib/one' }, body, account)).toBe(true);
  });

  it('tells a module that does not exist', () => {
    expect(() => answer({}, "require(['/SuiteScripts/gone'], () => {})", account)).toThrow(
      expect.objectContaining({ name: 'MODULE_DOES_NOT_EXIST', message: 'Module does not exist: /SuiteScripts/gone.js' }),
    );
  });

  it.each([
    "require('N/log')",
    "require(['N/log'])",
    "require(['./lib/one'], () => {})",
    "require(['exports'], () => {})",
    'require.config({})',
  ])('does not emulate %s', (call) => {
    expect(() => answer({}, call, account)).toThrow(/NOT_EMULATED: .*(require|exports)/);
  });
});
