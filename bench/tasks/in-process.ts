import { readFileSync, writeFileSync } from 'node:fs';
import { packagePath } from '../../tools/package';
import { TASKS } from './tasks';

/** `tsx bench/tasks/in-process.ts <task> <options as JSON> <file>`: does a task and writes what came out into the file. */
async function main([name = '', options = '{}', file = '']: readonly string[]): Promise<void> {
  const task = (TASKS as Record<string, (zip: Uint8Array, options: never) => unknown>)[name];
  if (task === undefined) throw new RangeError(`There is no task ${name}.`);
  writeFileSync(file, JSON.stringify(await task(readFileSync(packagePath), JSON.parse(options) as never)));
}

void main(process.argv.slice(2));
