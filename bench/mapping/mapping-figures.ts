import { compile } from '../../src/core/mapping/compile';
import { DEFAULT_ROWS } from '../../src/core/mapping/default-rows';
import { leastSeconds } from '../measure/rate';
import { customersToMap, REFERENCES } from './customers';
import { jsonataMapping } from './in-jsonata';
import { tablesFor } from './tables';

export interface MappingFigures {
  mappingCustomersPerSecond: number;
  /** How many times as many customers as JSONata. */
  jsonataRatio: number;
}

const CUSTOMERS = 2_000;

/** Maps the same customers by the core's shipped mapping and by JSONata, in turns. Both give the same drafts (a test says so). */
export async function mappingFigures(): Promise<MappingFigures> {
  const customers = customersToMap(CUSTOMERS);
  const mapping = compile(DEFAULT_ROWS, REFERENCES);
  const inJsonata = jsonataMapping(tablesFor(customers));
  const seconds = await leastSeconds({
    core: () => {
      for (const customer of customers) mapping.apply(customer);
    },
    jsonata: async () => {
      for (const customer of customers) await inJsonata(customer);
    },
  });
  return { mappingCustomersPerSecond: CUSTOMERS / seconds.core, jsonataRatio: seconds.jsonata / seconds.core };
}
