import { MAP_REDUCE_LIMITS } from '../sandbox/netsuite/limits';
import { csvImport, outsideConnector } from './contenders/outside-models';
import {
  costGrowth,
  customersPerRun,
  modelledTimeRatio,
  persistedBytesPerCustomer,
  requestsPer1000,
  unitsPerCustomer,
} from './export/figures';
import { contendersTable, type Contenders } from './report/contenders';
import type { TaskResult } from './tasks/tasks';

/** What the tasks found. */
export interface Found {
  exports: Readonly<Record<string, TaskResult<'export'>>>;
  growth: TaskResult<'growth'>;
  /** Bytes. */
  realm: number;
  slices: TaskResult<'slices'>;
  rival: TaskResult<'rival'>;
  productFaults: TaskResult<'faults'>;
  rivalFaults: TaskResult<'faults'>;
  mapping: TaskResult<'mapping'>;
  xml: TaskResult<'xml'>;
  pages: TaskResult<'pages'>;
}

const MEGABYTE = 1024 * 1024;

/** The figures under the names of issue 7. `exports` are those of 10,000 customers, by processors. */
export function figuresOf(found: Found) {
  const { exports, growth, slices, realm, mapping, xml, pages } = found;
  const onTwo = exports['2'];
  if (onTwo === undefined) throw new RangeError('The export on two processors is missing.');
  const bytes = persistedBytesPerCustomer(onTwo);
  return {
    unitsPerCustomer: unitsPerCustomer(onTwo),
    sppRequestsPer1000: requestsPer1000(onTwo),
    modelledTimeRatio: Object.fromEntries(
      Object.entries(exports).map(([processors, one]) => [processors, modelledTimeRatio(one, Number(processors))]),
    ),
    persistedBytesPerCustomer: bytes,
    customersPerRun: customersPerRun(bytes, MAP_REDUCE_LIMITS.persistedBytes),
    costGrowth: costGrowth(growth.small, growth.large),
    peakMegabytes: growth.large.peakMemoryBytes / MEGABYTE,
    realmMegabytes: realm / MEGABYTE,
    slices,
    ...mapping,
    ...xml,
    contenders: contendersTable(contendersOf(found)),
    ...pages,
  };
}

export type Figures = ReturnType<typeof figuresOf>;

function contendersOf({ exports, rival, productFaults, rivalFaults }: Found): Contenders {
  const product = exports['2']!;
  return {
    product: { cost: { ...product, customers: product.created }, damage: productFaults },
    consultant: { cost: rival, damage: rivalFaults },
    connector: { cost: outsideConnector(product.created), damage: undefined },
    csv: { cost: csvImport(product.created), damage: undefined },
  };
}
