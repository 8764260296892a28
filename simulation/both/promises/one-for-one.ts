import { netsuiteIdOf, sppIdOf } from '../pairs';
import type { BothPromise } from './promise';

const EXTERNAL_ID = /^netsuite:.*:(\d+)$/;

/** Nobody is there twice, by the ids that either side keeps of the other. People who copy ids by hand are not among the deeds. */
export const oneForOne: BothPromise = {
  name: 'one customer of either side is one customer of the other',
  violations({ account: { store }, spp }) {
    const netsuite = store.all('customer');
    const alive = spp.customers().filter(({ deleted }) => deleted !== true);
    return [
      ...twice(netsuite.map((one) => [sppIdOf(one), String(one.id)])).map((said) => `NetSuite customers of SPP customer ${said}`),
      ...twice(alive.map((one) => [netsuiteIdOf(one), one.id])).map((said) => `SPP customers of NetSuite customer ${said}`),
      ...twice(alive.map((one) => [EXTERNAL_ID.exec(one.externalid ?? '')?.[1] ?? '', one.id])).map(
        (said) => `SPP customers created from NetSuite customer ${said}`,
      ),
      ...netsuite.flatMap((one) => {
        const made = alive.find(({ externalid }) => EXTERNAL_ID.exec(externalid ?? '')?.[1] === String(one.id));
        const isOther = made !== undefined && sppIdOf(one) !== '' && sppIdOf(one) !== made.id;
        return isOther ? [`NetSuite customer ${one.id} is ${sppIdOf(one)} in SPP, and ${made.id} was created from it`] : [];
      }),
    ];
  },
};

/** The keys that have more than one value, with them. */
function twice(entries: readonly (readonly [key: string, value: string])[]): string[] {
  const byKey = new Map<string, string[]>();
  for (const [key, value] of entries) if (key !== '') byKey.set(key, [...(byKey.get(key) ?? []), value]);
  return [...byKey].flatMap(([key, values]) => (values.length > 1 ? [`${key}: ${values.join(', ')}`] : []));
}
