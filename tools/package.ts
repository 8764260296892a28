import { spawnSync } from 'node:child_process';
import { readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..');
const buildFolder = join(root, 'build');
/** The newest package, made by `packageProject`. */
export const packagePath = join(buildFolder, 'customers-for-suiteprojects-pro.zip');

/**
 * Calls the real SuiteCloud CLI; its hook builds the scripts first. Returns the zip's path.
 * The CLI chooses a name with spaces and the local time; it is renamed so that tools find it.
 */
export function packageProject(): string {
  rmSync(buildFolder, { recursive: true, force: true });
  const cli = join(root, 'node_modules/@oracle/suitecloud-cli/src/suitecloud.js');
  const run = spawnSync(process.execPath, ['--require', join(__dirname, 'suitecloud-without-java.cjs'), cli, 'project:package'], {
    cwd: root,
    encoding: 'utf8',
  });
  const zip = run.status === 0 && readdirSync(buildFolder).find((name) => name.endsWith('.zip'));
  if (!zip) throw new Error(`suitecloud project:package failed:\n${run.stdout}\n${run.stderr}`);
  renameSync(join(buildFolder, zip), packagePath);
  return packagePath;
}

if (require.main === module) console.log(`Packaged ${packageProject()}`);
