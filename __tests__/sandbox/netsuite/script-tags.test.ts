import { scriptTags } from '../../../sandbox/netsuite/script-tags';

const TAGS = '/**\n * @NApiVersion 2.1\n * @NScriptType Suitelet\n */\n';

it.each([
  ['at the very beginning', TAGS],
  ['after a licence', `/*\n * Copyright\n */\n${TAGS}`],
  ['after a licence with two stars', `/**\n * Copyright\n */\n\n${TAGS}`],
  ['after line comments', `// Copyright\n${TAGS}`],
])('finds tags %s', (_case, head) => expect(scriptTags(`${head}define([], () => 1);`)?.get('NScriptType')).toBe('Suitelet'));

it.each([
  ['no comment', 'define([], () => 1);'],
  ['a comment after the code', `define([], () => 1);\n${TAGS}`],
])('finds none in a file with %s', (_case, code) => expect(scriptTags(code)?.get('NScriptType')).toBeUndefined());
