import { buildSync } from 'esbuild';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEMO, type World } from '../../sandbox/cli/demo-world';
import type { InstalledScript } from '../../sandbox/netsuite/types';
import { wrapAsAmd } from '../../tools/build';

export const RIVAL = { script: 'customscript_rival_mr', deployment: 'customdeploy_rival_mr' } as const;

const SOURCE = join(__dirname, 'consultant_mr.ts');

/** The rival script as it would lie in a file cabinet. */
function rivalSource(): string {
  const { outputFiles } = buildSync({
    entryPoints: [SOURCE],
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'neutral',
    target: 'es2023',
    external: ['N/*'],
  });
  const tags = /^\/\*\*[\s\S]*?\*\//.exec(readFileSync(SOURCE, 'utf8'))?.[0] ?? '';
  return wrapAsAmd(outputFiles[0]?.text ?? '', tags, 'contender of the benchmark');
}

let source: string | undefined;

/**
 * Puts the rival's script and its record type beside the product's in a world that is connected. It gets the access token that the
 * product was given, and an account in which tokens live as long as it needs them.
 */
export function installRival({ account, spp }: World): void {
  const token = [...spp.snapshot().grants.accessTokens].at(-1)?.[0] ?? '';
  const file = '/SuiteScripts/rival/rival_mr.js';
  account.files.set(file, (source ??= rivalSource()));
  const parameters = { host: DEMO.host, key: DEMO.apiKey, token };
  const script: InstalledScript = {
    scriptId: RIVAL.script,
    internalId: 9001,
    type: 'mapreducescript',
    name: 'Rival',
    file,
    parameters: Object.keys(parameters).map((name) => ({ scriptId: `custscript_rival_${name}`, fieldType: 'TEXT' })),
    deployments: [
      {
        scriptId: RIVAL.deployment,
        internalId: 9002,
        title: 'Rival',
        status: 'NOTSCHEDULED',
        isDeployed: true,
        logLevel: 'AUDIT',
        concurrencyLimit: account.variant.processors,
        bufferSize: 1,
        yieldAfterMinutes: 60,
        parameters: Object.fromEntries(Object.entries(parameters).map(([name, value]) => [`custscript_rival_${name}`, value])),
      },
    ],
  };
  account.scripts.set(script.scriptId, script);
  account.store.defineCustomRecord(INTENT);
}

const INTENT = {
  scriptId: 'customrecord_rival_intent',
  recordName: 'Rival intent',
  includeName: false,
  fields: [{ scriptId: 'custrecord_rival_spp_id', fieldType: 'TEXT', label: 'SPP id', mandatory: false }],
};
