import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** What the CLI's own check says of Java's version, in a process that finds no command at all. */
function askForJava(...preload: string[]) {
  const service = join(__dirname, '../../node_modules/@oracle/suitecloud-cli/src/services/EnvironmentInformationService.js');
  const ask = `console.log(JSON.stringify(new (require(${JSON.stringify(service)}))().getInstalledJavaVersionString()))`;
  return spawnSync(process.execPath, [...preload, '-e', ask], { env: { PATH: '/nowhere' }, encoding: 'utf8' });
}

it('lets the SuiteCloud CLI run on a machine without Java', () => {
  const run = askForJava('--require', join(__dirname, '../../tools/suitecloud-without-java.cjs'));
  expect({ status: run.status, stdout: run.stdout.trim() }).toEqual({ status: 0, stdout: '""' });
});

it('is still needed: without it the CLI falls over', () => expect(askForJava().stderr).toMatch(/Cannot read properties of null/));
