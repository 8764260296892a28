import { standings } from '../../invariants/standing';
import type { BothWorld } from '../both-world';
import { hasException, isImported, netsuiteIdOf, sppIdOf } from '../pairs';
import type { BothPromise } from './promise';

/** Each side names the other, or an exception says why not; and whoever is to be on the other side is there. */
export const linksAgree: BothPromise = {
  name: 'links agree on both sides, or an exception says why not',
  violations: (world) => [...fromNetSuite(world), ...fromSpp(world)],
};

function fromNetSuite(world: BothWorld): string[] {
  const { account, spp } = world;
  return account.store.all('customer').flatMap((one) => {
    const sppId = sppIdOf(one);
    const isWanted = isImported(world, one);
    if (hasException(world, one.id, sppId)) return [];
    if (sppId === '') return isWanted ? [`NetSuite customer ${one.id} is to be in SPP and is not, without an exception`] : [];
    const found = spp.customer(sppId);
    if (found === undefined || found.deleted === true)
      return isWanted ? [`NetSuite customer ${one.id} names SPP customer ${sppId}, which is gone, without an exception`] : [];
    const link = netsuiteIdOf(found);
    const isUntold = link === '' && (!isWanted || isUntouched(world, one.id)) && !isExported(world, sppId);
    const isAgreed = link === String(one.id) || isUntold;
    return isAgreed ? [] : [`NetSuite customer ${one.id} names SPP customer ${sppId}, which names "${link}"`];
  });
}

/** The export created it, and could not write back before SPP took back its mark; nobody has saved it since: no run has to do with it. */
function isUntouched({ ledger }: BothWorld, netsuiteId: number): boolean {
  const saves = ledger.netsuite.filter(({ id }) => id === netsuiteId);
  return saves.some(({ isNew, byPerson }) => isNew && !byPerson) && !saves.some(({ byPerson }) => byPerson);
}

function fromSpp(world: BothWorld): string[] {
  const { account, spp } = world;
  return spp.customers().flatMap((one) => {
    const id = netsuiteIdOf(one);
    const netsuite = id === '' ? undefined : account.store.get('customer', Number(id));
    // A customer that was deleted in NetSuite stays named: see deleted-customers.ts.
    if (one.deleted === true || netsuite === undefined || sppIdOf(netsuite) === one.id) return [];
    if (hasException(world, id, one.id) || !isImported(world, netsuite)) return [];
    return [`SPP customer ${one.id} names NetSuite customer ${id}, which names "${sppIdOf(netsuite)}"`];
  });
}

const isExported = (world: BothWorld, sppId: string): boolean =>
  standings(world).some(({ customer, isWanted }) => customer.id === sppId && isWanted);
