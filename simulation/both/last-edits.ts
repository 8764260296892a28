import type { BothWorld } from './both-world';
import { hasException, isImported, pairsOf, type Pair } from './pairs';
import { typeInNetSuite, typeInSpp } from './people';

/** A pair that both workflows know, and that waits for nobody; of several the first. */
const settledPair = (world: BothWorld): Pair | undefined =>
  pairsOf(world).find(
    ({ netsuite, spp }) => isImported(world, netsuite) && spp.active === '1' && !hasException(world, netsuite.id, spp.id),
  );

/** One person renames one customer in NetSuite; false when there is none. */
export function editInNetSuite(world: BothWorld): boolean {
  const pair = settledPair(world);
  return pair !== undefined && typeInNetSuite(world, pair.netsuite, { fields: { companyname: 'Last Netsuite Name' } });
}

/** One person renames one customer in SPP, and moves it. */
export function editInSpp(world: BothWorld): boolean {
  const pair = settledPair(world);
  if (pair === undefined) return false;
  typeInSpp(world, { ...pair.spp, company: 'Last Spp Name', addr: { ...pair.spp.addr, city: 'Last Spp City' } });
  return true;
}
