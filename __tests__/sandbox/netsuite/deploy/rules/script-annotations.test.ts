import { breaches } from '../package-fixture';

const path = 'FileCabinet/SuiteScripts/zoo/feed.js';
const check = (code: string) => breaches('script-annotations', { [path]: code });
const comment = (...tags: string[]) => `/**\n${tags.map((tag) => ` * ${tag}\n`).join('')} */\ndefine([], () => ({}));`;
const version = '@NApiVersion 2.1';
const type = '@NScriptType MapReduceScript';

describe('script-annotations', () => {
  it('accepts the tags of the good package', () => expect(breaches('script-annotations', {})).toEqual([]));
  it('accepts a byte order mark, any order of tags, and any case of the type', () =>
    expect(check(`\uFEFF\n${comment('@NModuleScope SameAccount', '@NScriptType mapreducescript', version)}`)).toEqual([]));

  it.each([
    ['another type', comment(version, '@NScriptType Suitelet'), 'The @NScriptType must be MapReduceScript, not Suitelet.'],
    ['no type', comment(version), 'The @NScriptType JSDoc tag is required for 2.0 entry point scripts.'],
    ['no version', comment(type), 'Invalid JSDoc tag value; valid values are: @NApiVersion [2.X, 2.x, 2.0 2.1]'],
    [
      'a version of the future',
      comment('@NApiVersion 3.0', type),
      'Invalid JSDoc tag value; valid values are: @NApiVersion [2.X, 2.x, 2.0 2.1]',
    ],
    [
      'code before the comment',
      `"use strict";\n${comment(version, type)}`,
      'The script must begin with a comment that holds @NApiVersion and @NScriptType.',
    ],
    [
      'a comment of another kind',
      `/* ${version} ${type} */`,
      'The script must begin with a comment that holds @NApiVersion and @NScriptType.',
    ],
    ['no comment', 'define([], () => ({}));', 'The script must begin with a comment that holds @NApiVersion and @NScriptType.'],
    [
      'the type only in a second comment',
      `${comment(version)}\n/** ${type} */`,
      'The @NScriptType JSDoc tag is required for 2.0 entry point scripts.',
    ],
  ])('refuses %s', (_, code, message) => expect(check(code)).toEqual([`${path}:1 ${message}`]));

  it.each(['2.0', '2.x', '2.X', '1.0'])('does not emulate version %s', (older) =>
    expect(() => check(comment(`@NApiVersion ${older}`, type))).toThrow(`NOT_EMULATED: @NApiVersion ${older} (/SuiteScripts/zoo/feed.js)`),
  );
});
