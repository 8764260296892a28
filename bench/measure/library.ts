import { createRequire } from 'node:module';

const require = createRequire(__filename);

/** A library that only the benchmark uses: a development dependency, loaded when it is measured. */
export const library = <Exports>(name: string): Exports => require(name) as Exports;
