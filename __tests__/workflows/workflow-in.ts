import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Account } from '../../sandbox/netsuite/types';
import type { SessionOptions } from '../../sandbox/netsuite/realm/session';
import { session } from '../sandbox/netsuite/realm/scripted-account';

const root = join(__dirname, '../..');

/**
 * Bundles what a module of `src` exports as the build does it (tools/build.ts), and answers calls of it by a Suitelet of an
 * account: `call` is JavaScript over `workflow`, the module; `options` are those of its session. esbuild runs as a process, since it does not start inside Jest's realm.
 */
export function workflowIn(path: string): <Answer>(account: Account, call: string, options?: Partial<SessionOptions>) => Answer {
  const options = [
    '--bundle',
    '--format=cjs',
    '--platform=neutral',
    '--target=es2023',
    '--external:N/*',
    '--loader=ts',
    '--main-fields=main',
  ];
  const source = execFileSync(join(root, 'node_modules/.bin/esbuild'), [...options, '--define:PRODUCT_VERSION="test"'], {
    cwd: root,
    input: `export * from './src/${path}';`,
    encoding: 'utf8',
  });
  const ids = [...new Set([...source.matchAll(/require\("(N\/[\w/]+)"\)/g)].map(([, id = '']) => id))];
  const modules = Object.fromEntries(ids.map((id, index) => [`n${index}`, id]));
  const table = Object.entries(modules).map(([name, id]) => `${JSON.stringify(id)}: ${name}`);
  return <Answer>(account: Account, call: string, sessionOptions: Partial<SessionOptions> = {}) => {
    const body = `
      const require = (id) => ({ ${table.join(', ')} })[id];
      const module = { exports: {} };
      (function (module, exports) { ${source} })(module, module.exports);
      const workflow = module.exports;
      try {
        return JSON.stringify({ value: ${call} });
      } catch (error) {
        return JSON.stringify({ thrown: String(error.name) + ': ' + String(error.message) });
      }`;
    const answer = JSON.parse(String(session(account, modules, body, sessionOptions).answer())) as { value: Answer; thrown?: string };
    // An error of another realm is none that Jest can show.
    if (answer.thrown !== undefined) throw new Error(answer.thrown);
    return answer.value;
  };
}
