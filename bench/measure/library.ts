import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

/** Where the libraries of the benchmark are installed: among ours, or where BENCH_LIBRARIES says. */
const folder = resolve(process.env['BENCH_LIBRARIES'] ?? join(__dirname, '../..'));

/** A library that only the benchmark uses. Throws when it is not installed. */
export const library = <Exports>(name: string): Exports => createRequire(join(folder, 'package.json'))(name) as Exports;

/** The folder to resolve it from. */
export const libraryFolder = (): string => folder;
