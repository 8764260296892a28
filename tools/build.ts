import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import { faultsOf, librariesIn } from './bundle-rules';

const root = join(__dirname, '..');
const entryPoints = join(root, 'src/scripts');
const output = join(root, 'FileCabinet/SuiteScripts/spx');

/** The commit the scripts are built from; `uncommitted` outside a git checkout. */
function commit(): string {
  try {
    return execFileSync('git', ['rev-parse', '--short=12', 'HEAD'], { cwd: root, stdio: ['ignore', 'pipe', 'ignore'] })
      .toString()
      .trim();
  } catch {
    return 'uncommitted';
  }
}

/**
 * Puts a CommonJS bundle into an AMD `define` with its NetSuite modules as dependencies.
 * A local `require` maps the ids (facts netsuite-platform 6, route 2). NetSuite's modules are used as they are: esbuild would copy
 * each for every file that imports it, whenever the script is loaded, that is once for each customer in map.
 */
export function wrapAsAmd(bundle: string, tags: string, banner: string): string {
  const modules = [...new Set([...bundle.matchAll(/require\("(N\/[^"]+)"\)/g)].map((match) => match[1] as string))].sort();
  const direct = bundle.replace(/__toESM\((require\("N\/[^"]+"\))\)/g, '$1');
  const names = modules.map((id) => id.replace(/\W/g, '_'));
  return `${tags}
/* ${banner} */
define([${modules.map((id) => JSON.stringify(id)).join(', ')}], function (${names.join(', ')}) {
const netSuiteModules = { ${modules.map((id, index) => `${JSON.stringify(id)}: ${names[index]}`).join(', ')} };
const require = (id) => netSuiteModules[id];
const module = { exports: {} };
const exports = module.exports;
${direct}
return module.exports;
});
`;
}

/** A script that was built. */
export interface BuiltScript {
  name: string;
  bytes: number;
  /** Names of the libraries whose code it holds. */
  libraries: string[];
}

/**
 * Builds every entry point of `src/scripts` into one readable file each. Throws for a script that is larger than its bound,
 * or that holds a library whose licence we may not ship.
 */
export async function buildScripts(): Promise<BuiltScript[]> {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  mkdirSync(output, { recursive: true });
  for (const file of readdirSync(output).filter((name) => name.endsWith('.js'))) rmSync(join(output, file));
  const sources = readdirSync(entryPoints).filter((name) => name.endsWith('.ts'));
  const built: BuiltScript[] = [];
  for (const source of sources) {
    const path = join(entryPoints, source);
    const tags = /^\/\*\*[\s\S]*?\*\//.exec(readFileSync(path, 'utf8'))?.[0];
    if (!tags?.includes('@NApiVersion') || !tags.includes('@NScriptType'))
      throw new Error(`${source}: the first comment must hold @NApiVersion and @NScriptType.`);
    const result = await build({
      entryPoints: [path],
      bundle: true,
      write: false,
      metafile: true,
      format: 'cjs',
      platform: 'neutral',
      mainFields: ['module', 'main'],
      target: 'es2023',
      charset: 'utf8',
      external: ['N/*'],
      legalComments: 'inline',
      define: { PRODUCT_VERSION: JSON.stringify(version), PRODUCT_COMMIT: JSON.stringify(commit()) },
    });
    const name = `${basename(source, '.ts')}.js`;
    const code = result.outputFiles[0]?.text ?? '';
    const script = wrapAsAmd(code, tags, `Customers for SuiteProjects Pro ${version}, commit ${commit()}`);
    writeFileSync(join(output, name), script);
    built.push({ name, bytes: Buffer.byteLength(script), libraries: librariesIn(Object.keys(result.metafile.inputs)) });
  }
  const faults = built.flatMap((script) => faultsOf(script));
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return built;
}

if (require.main === module) {
  void buildScripts().then((scripts) => {
    for (const { name, bytes, libraries } of scripts)
      console.log(`Built ${name}, ${Math.ceil(bytes / 1000)} kB${libraries.length > 0 ? `, with ${libraries.join(', ')}` : ''}`);
  });
}
