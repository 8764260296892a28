import { measureExport } from '../export/measure-export';
import { realmMemory } from '../export/realm-memory';
import { exportInSlices } from '../export/slices';
import { damageOfSeeds } from '../contenders/faults';
import { measureRival } from '../contenders/measure-rival';
import { mappingFigures } from '../mapping/mapping-figures';
import { pageFigures } from '../pages/page-figures';
import { benchWorld } from '../world/bench-world';
import { companyOfSize } from '../world/company';
import { xmlFigures } from '../xml/xml-figures';

const world = (zip: Uint8Array, size: number, processors: number) => benchWorld({ zip, company: companyOfSize(size), processors });
const measured = (zip: Uint8Array, size: number, processors: number) => measureExport(world(zip, size, processors), size);

/** A slice of the full size is this many times as large: the product's own setting by that of the benchmark. */
export const SLICE_SCALE = 100;

/** One process each, so that none finds the memory or the warm code of another. All take the package. */
export const TASKS = {
  /** Of two small exports the second counts: code that is warm is compared with code that is warm. */
  growth: (zip: Uint8Array, { small, large }: { small: number; large: number }) => {
    measured(zip, small, 2);
    return { small: measured(zip, small, 2), large: measured(zip, large, 2) };
  },
  export: (zip: Uint8Array, { size, processors }: { size: number; processors: number }) => measured(zip, size, processors),
  realm: (zip: Uint8Array, { size }: { size: number }) => realmMemory(world(zip, size, 2)),
  slices: (zip: Uint8Array, { size, sliceCharacters }: { size: number; sliceCharacters: number }) =>
    exportInSlices(world(zip, size, 2), sliceCharacters),
  rival: (zip: Uint8Array, { size }: { size: number }) => measureRival(world(zip, size, 2)),
  faults: (zip: Uint8Array, { contender, seeds }: { contender: 'product' | 'consultant'; seeds: number }) =>
    damageOfSeeds(zip, contender, seeds),
  mapping: () => mappingFigures(),
  xml: (zip: Uint8Array) => xmlFigures(zip),
  pages: (zip: Uint8Array) => pageFigures(zip),
};

export type TaskName = keyof typeof TASKS;
export type TaskOptions<Name extends TaskName> = Parameters<(typeof TASKS)[Name]> extends [unknown, infer Options] ? Options : undefined;
export type TaskResult<Name extends TaskName> = Awaited<ReturnType<(typeof TASKS)[Name]>>;
