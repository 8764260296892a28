import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(__dirname, '../../..');
/** Of the heap of a process that reads nothing else: the largest answer that is taken becomes some hundred megabytes. */
const MEGABYTES = 256;

/** Reads hostile answers over and over in a process that dies when its heap grows beyond the limit. */
const HOSTILE = `
  import { readXml } from './src/suiteprojects/xml/read-xml';
  import { HUGE, MUTATIONS } from './__tests__/suiteprojects/mutations/mutate';
  import { seeded } from './__tests__/core/seeded';
  const text = '<response><Auth status="0"></Auth><Read status="0"><Customer><id>1</id></Customer></Read></response>';
  const outcomes = {};
  const read = (way, body) => {
    let outcome = 'read';
    try { readXml(body); } catch (error) { outcome = error.code ?? error.name; }
    (outcomes[way] ??= new Set()).add(outcome);
  };
  const nested = '<!DOCTYPE x [<!ENTITY a "' + 'lol'.repeat(1000) + '">' + [...'bcdefghij'].map((name, at) => '<!ENTITY ' + name + ' "' + ('&' + 'abcdefghi'[at] + ';').repeat(100) + '">').join('') + ']>';
  for (let round = 0; round < 2; round += 1) {
    for (const [way, spoil] of Object.entries(HUGE)) read(way, spoil(text));
    read('a bomb', nested + '<response>&j;</response>');
    read('a bomb without a document type', '<response>' + '&lol;'.repeat(1_000_000) + '</response>');
    read('attributes', '<response ' + Array.from({ length: 500_001 }, (_, at) => 'a' + at + '=""').join(' ') + '/>');
  }
  const random = seeded(1);
  for (let round = 0; round < 300; round += 1) {
    const body = MUTATIONS['an entity bomb'](readXml(text), random);
    read('small bombs', String(body));
  }
  console.log(JSON.stringify(Object.fromEntries(Object.entries(outcomes).map(([way, found]) => [way, [...found]]))));
`;

it(`hostile answers of every large kind, one after the other, are refused within a heap of ${MEGABYTES} MB`, () => {
  const bundled = execFileSync(join(root, 'node_modules/.bin/esbuild'), ['--bundle', '--format=cjs', '--platform=node', '--loader=ts'], {
    cwd: root,
    input: HOSTILE,
    encoding: 'utf8',
  });
  const answer = execFileSync(process.execPath, [`--max-old-space-size=${MEGABYTES}`, '-'], { input: bundled, encoding: 'utf8' });
  expect(JSON.parse(answer)).toEqual({
    'too long': ['SPP_ANSWER_TOO_LARGE'],
    'too long inside': ['SPP_ANSWER_TOO_LARGE'],
    'too many elements': ['SPP_ANSWER_TOO_LARGE'],
    'too deep by a million': ['SPP_ANSWER_TOO_LARGE'],
    'a bomb': ['SPP_ANSWER_FORBIDDEN'],
    'a bomb without a document type': ['SPP_ANSWER_UNREADABLE'],
    attributes: ['SPP_ANSWER_TOO_LARGE'],
    'small bombs': ['SPP_ANSWER_FORBIDDEN'],
  });
});
