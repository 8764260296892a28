import type { SppCustomerRecord } from '../../../sandbox/suiteprojects/types';
import type { BothWorld } from '../both-world';
import { netsuiteIdOf } from '../pairs';
import type { SppSave } from '../ledger';
import type { BothPromise } from './promise';
import { COMPARED, MAPPED, valueAt } from './spp-values';

/**
 * What people entered in SPP stays, where NetSuite has nothing newer to say: always where no row of the import goes; where one
 * goes, when the customer was last saved by a person in NetSuite before an import that accounted for it, or never.
 */
export const sppEditsHold: BothPromise = {
  name: 'an edit in SuiteProjects Pro is not overwritten',
  violations: (world) =>
    world.spp
      .customers()
      .filter(({ deleted }) => deleted !== true)
      .flatMap((customer) => violationsOf(world, customer)),
};

function violationsOf(world: BothWorld, customer: SppCustomerRecord): string[] {
  const saves = world.ledger.spp.filter(({ id }) => id === customer.id);
  const from = protectedFrom(world, customer);
  return COMPARED.flatMap((path) => {
    const held = valueAt(customer, path);
    const edit = lastChange(saves, path);
    const isOurs = path === 'active' && held === '0' && deactivates(world);
    if (edit === undefined || isOurs || held === valueAt(edit.after, path)) return [];
    const isSafe = !MAPPED.includes(path) || edit.at > from;
    return isSafe ? [`${path} of SPP customer ${customer.id} is "${held}", and "${valueAt(edit.after, path)}" was entered there`] : [];
  });
}

/** The save in which a person last changed a value; that of the beginning, at 0, when nobody has since. */
const lastChange = (saves: readonly SppSave[], path: string): SppSave | undefined =>
  saves.filter(({ before, after }) => before === undefined || valueAt(before, path) !== valueAt(after, path)).at(-1);

/** The import makes customers inactive that NetSuite has no more, or has inactive. */
const deactivates = ({ both: { importSettings } }: BothWorld): boolean =>
  importSettings['onInactive'] === 'make-inactive' || importSettings['onDelete'] === 'make-inactive';

/**
 * Edits after this point are safe. -1: all of them, since nobody has ever saved the customer in NetSuite but the export that
 * created it, or it is in NetSuite no more than that.
 */
function protectedFrom({ ledger, account: { store } }: BothWorld, customer: SppCustomerRecord): number {
  const id = Number(netsuiteIdOf(customer) || NaN);
  const saves = ledger.netsuite.filter((save) => save.id === id);
  const isMadeByExport = saves.some(({ isNew, byPerson }) => isNew && !byPerson);
  const byPeople = saves.filter(({ byPerson }) => byPerson);
  if (Number.isNaN(id) || (isMadeByExport && byPeople.length === 0)) return -1;
  const everHeld = store.all('customrecord_spx_exception').some(({ fields }) => fields['custrecord_spx_exc_spp_id'] === `netsuite:${id}`);
  if (everHeld) return Infinity;
  const saved = byPeople.at(-1)?.at ?? 0;
  return ledger.wholeImports.find(({ from }) => from > saved)?.to ?? Infinity;
}
