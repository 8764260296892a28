import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Licences that allow us to ship a library's code in our scripts. */
export const ALLOWED_LICENCES = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD'];

/**
 * The most bytes that a script may have, by its file name. A script is loaded on every call: on each save of a customer, on
 * each click, so those that run beside a person's work are kept small. Raise a bound only together with the reason.
 */
export const MOST_BYTES: Readonly<Record<string, number>> = {
  'settings_sl.js': 1_100_000,
  'export_mr.js': 450_000,
  'import_mr.js': 450_000,
  'adopt_mr.js': 450_000,
  'customer_ue.js': 100_000,
  'customer_save_ue.js': 20_000,
  'customer_new_ue.js': 20_000,
  'notify_sl.js': 40_000,
  'customer_cs.js': 10_000,
  'settings_cs.js': 10_000,
};

/** Names of the libraries in a bundle, from the paths of its inputs (those of esbuild's metafile). */
export function librariesIn(inputs: readonly string[]): string[] {
  const names = inputs.flatMap((path) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? []);
  return [...new Set(names)].sort();
}

/** What is wrong with a built script; empty when nothing is. `licenceOf` answers '' for a library that names none. */
export function faultsOf(script: { name: string; bytes: number; libraries: readonly string[] }, licenceOf = installedLicence): string[] {
  const most = MOST_BYTES[script.name];
  return [
    ...(most === undefined ? [`${script.name} has no bound in tools/bundle-rules.ts.`] : []),
    ...(most !== undefined && script.bytes > most ? [`${script.name} has ${script.bytes} bytes; its bound is ${most}.`] : []),
    ...script.libraries
      .filter((library) => !ALLOWED_LICENCES.includes(licenceOf(library)))
      .map((library) => `${script.name} holds ${library}, whose licence "${licenceOf(library)}" is not one we may ship.`),
  ];
}

function installedLicence(library: string): string {
  const manifest = join(__dirname, '../node_modules', library, 'package.json');
  const { license } = JSON.parse(readFileSync(manifest, 'utf8')) as { license?: unknown };
  return typeof license === 'string' ? license : '';
}
