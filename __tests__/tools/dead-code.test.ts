import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findDeadCode } from '../../tools/dead-code';

/** What tests read to see that they cover every one of them. */
const READ_BY_TESTS = ['ERROR_CODES', 'NETSUITE_ERROR_NAMES'];

it('everything that the product declares is used by the product', () => {
  expect(findDeadCode().filter(({ name }) => !READ_BY_TESTS.includes(name))).toEqual([]);
});

describe('in a project of its own', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dead-code-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each([
    ['nobody names it', 'export const idle = 1;', '', ['idle']],
    ['it is only imported', 'export const idle = 1;', "import { idle } from './one';", ['idle']],
    ['it only calls itself', 'export function idle(): void { idle(); }', '', ['idle']],
    ['another module calls it', 'export function busy(): void {}', "import { busy } from './one'; busy();", []],
    ['another module gives it on by its name', 'export const busy = 1;', "import { busy } from './one'; console.log({ busy });", []],
    ['its own module uses it', 'const busy = 1; console.log(busy);', '', []],
    ['a name alike is used elsewhere', 'export const same = 1;', 'const same = 2; console.log(same);', ['same']],
    ['nobody makes one', 'export class Idle {}', '', ['Idle']],
    ['it is a type', 'export interface Shape { a: string }', '', []],
  ])('%s', (_case, one, other, dead) => {
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: { noEmit: true, types: [] }, include: ['*.ts'] }));
    writeFileSync(join(folder, 'one.ts'), `${one}\nexport {};`);
    writeFileSync(join(folder, 'other.ts'), `${other}\nexport {};`);
    expect(findDeadCode(join(folder, 'tsconfig.json')).map(({ name }) => name)).toEqual(dead);
  });
});
