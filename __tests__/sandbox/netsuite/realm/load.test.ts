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
    ['the tags in a later comment', `/** Hello */\n${tags('2.1', 'MapReduceScript')}${stages}`, 'INVALID_API_VERSION'],
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
    ['define without dependencies', `${tags('2.1', 'MapReduceScript')}define(() => ({}));`, /define in .* another form/],
    ['a named define', `${tags('2.1', 'MapReduceScript')}define('x', [], () => ({}));`, /define in .* another form/],
    ['no define', tags('2.1', 'MapReduceScript'), /without define/],
    ['an unknown module', `${tags('2.1', 'MapReduceScript')}define(['N/sftp'], () => ({}));`, /NOT_EMULATED: N\/sftp$/],
    ['a dependency without a path', `${tags('2.1', 'MapReduceScript')}define(['lodash'], () => ({}));`, /dependency lodash/],
    ['version 2.x', `${tags('2.x', 'MapReduceScript')}${stages}`, /@NApiVersion 2.x/],
  ])('with %s is not emulated', (_case, source, message) => {
    expect(() => load(scriptedAccount(), source)).toThrow(message);
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

  it('include the global log', () => {
    answer({}, "log.audit('global', 1)", account);
    expect(account.logs.at(-1)).toMatchObject({ title: 'global', details: '1' });
  });
});
