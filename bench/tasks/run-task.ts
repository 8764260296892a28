import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TaskName, TaskOptions, TaskResult } from './tasks';

/** Does a task in a process of its own. Rejects when it fails; what it complains of is seen in the terminal. */
export function runTask<Name extends TaskName>(name: Name, options: TaskOptions<Name>): Promise<TaskResult<Name>> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const file = join(folder, `${name}.json`);
  const script = join(__dirname, 'in-process.ts');
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', script, name, JSON.stringify(options ?? {}), file], {
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    child.on('error', reject);
    child.on('exit', (code) => {
      try {
        if (code !== 0) throw new Error(`The task ${name} ended with ${code}.`);
        resolve(JSON.parse(readFileSync(file, 'utf8')) as TaskResult<Name>);
      } catch (error) {
        reject(error as Error);
      } finally {
        rmSync(folder, { recursive: true });
      }
    });
  });
}

/** Does works in their order, so many at a time; the results in the order of the works. Rejects with the first that fails. */
export async function atATime<Result>(lanes: number, works: readonly (() => Promise<Result>)[]): Promise<Result[]> {
  const results: Result[] = [];
  let next = 0;
  const lane = async (): Promise<void> => {
    while (next < works.length) {
      const index = next++;
      results[index] = await works[index]!();
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return results;
}
