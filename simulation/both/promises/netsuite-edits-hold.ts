import type { StoredRecord } from '../../../sandbox/netsuite/records/store';
import { holdsAlready } from '../../../src/core/import/same-value';
import type { BothWorld } from '../both-world';
import { hasException, isImported, pairsOf, type Pair } from '../pairs';
import type { BothPromise } from './promise';
import { asRead, valueAt } from './spp-values';

/** A field that people edit in NetSuite, where its value goes, and how it is monitored. */
interface Watched {
  field: string;
  path: string;
  source: string;
  read(customer: StoredRecord): string;
}

const body = (field: string, path: string): Watched => ({
  ...{ field, path, source: field },
  read: ({ fields }) => String(fields[field] ?? ''),
});

const WATCHED: readonly Watched[] = [
  body('companyname', 'company'),
  body('email', 'addr.email'),
  {
    ...{ field: 'address', path: 'addr.city', source: 'address.city' },
    read: ({ sublists }) =>
      String(
        sublists['addressbook']?.find(({ fields }) => fields['defaultbilling'] === true)?.subrecords['addressbookaddress']?.['city'] ?? '',
      ),
  },
];

/** No lost update: what a person typed in NetSuite after the last edit in SPP is what SPP holds. */
export const netsuiteEditsHold: BothPromise = {
  name: 'an edit in NetSuite reaches SuiteProjects Pro',
  violations: (world) =>
    pairsOf(world)
      .filter(({ netsuite, spp }) => isImported(world, netsuite) && !hasException(world, netsuite.id, spp.id))
      .flatMap((pair) => WATCHED.flatMap((watched) => violationOf(world, pair, watched))),
};

function violationOf({ ledger, both }: BothWorld, { netsuite, spp }: Pair, { field, path, source, read }: Watched): string[] {
  const monitored = both.importSettings['monitoredFields'] as readonly string[];
  if (monitored.length > 0 && !monitored.includes(source)) return [];
  const edit = ledger.netsuite.filter(({ id, byPerson, changed }) => id === netsuite.id && byPerson && changed.includes(field)).at(-1);
  const lastInSpp = ledger.spp.filter(({ id }) => id === spp.id).at(-1);
  const wanted = read(netsuite);
  if (edit === undefined || wanted === '' || (lastInSpp !== undefined && lastInSpp.at > edit.at)) return [];
  if (holdsAlready(asRead(spp), path, wanted)) return [];
  return [`${path} of SPP customer ${spp.id} is "${valueAt(spp, path)}", and "${wanted}" was entered in NetSuite customer ${netsuite.id}`];
}
