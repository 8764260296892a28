import type { RecordDraft } from '../../sandbox/netsuite/modules/record/record-draft';
import type { StoredRecord } from '../../sandbox/netsuite/records/store';
import type { Account } from '../../sandbox/netsuite/types';
import type { Cause, UserEvents } from '../../sandbox/netsuite/user-events/types';
import type { SuiteProjectsPro } from '../../sandbox/suiteprojects/server';
import type { SppCustomerRecord } from '../../sandbox/suiteprojects/types';

/** One save of a NetSuite customer. `at`: place in the order of everything that was noted. */
export interface NetSuiteSave {
  at: number;
  id: number;
  byPerson: boolean;
  isNew: boolean;
  /** Body fields that it changed, and `address` when it changed an address. */
  changed: string[];
}

/** One save of an SPP customer by a person; what comes through the API is none. */
export interface SppSave {
  at: number;
  id: string;
  before: SppCustomerRecord | undefined;
  after: SppCustomerRecord;
}

/** An import run that accounted for everything saved before `from`, and was over at `to`. */
export interface WholeImport {
  from: number;
  to: number;
}

/** Follow from others, or are set by NetSuite itself. */
const NOT_OWN: readonly string[] = ['lastmodifieddate', 'datecreated', 'id'];

/** Everything that people and scripts did to customers, in order. */
export class Ledger {
  readonly netsuite: NetSuiteSave[] = [];
  readonly spp: SppSave[] = [];
  readonly wholeImports: WholeImport[] = [];
  /** NetSuite customers that a script deleted. */
  readonly deletedByScript: number[] = [];
  private order = 0;

  constructor(
    private readonly account: Account,
    spp: SuiteProjectsPro,
  ) {
    for (const after of spp.customers()) this.spp.push({ at: 0, id: after.id, before: undefined, after });
    spp.onAfterSave((after, before) => void this.spp.push({ at: this.next(), id: after.id, before, after }));
    if (account.userEvents) account.userEvents = this.watching(account.userEvents);
  }

  /** The next place in the order. */
  readonly next = (): number => (this.order += 1);

  /** Saves by scripts. */
  get savesByScripts(): number {
    return this.netsuite.filter(({ byPerson }) => !byPerson).length;
  }

  private watching(inner: UserEvents): UserEvents {
    return {
      ...inner,
      aroundSave: (cause, draft, context, write) =>
        draft.type.type === 'customer'
          ? this.noting(cause, draft, () => inner.aroundSave(cause, draft, context, write))
          : inner.aroundSave(cause, draft, context, write),
      aroundDelete: (cause, stored, write) => {
        inner.aroundDelete(cause, stored, write);
        if (stored.type === 'customer' && !isPerson(cause)) this.deletedByScript.push(stored.id);
      },
    };
  }

  /** A save that ends with an error may have been written all the same. */
  private noting(cause: Cause, draft: RecordDraft, save: () => number): number {
    const { store } = this.account;
    const before = draft.id === null ? undefined : structuredClone(store.get('customer', draft.id));
    const version = before === undefined ? 0 : store.version('customer', before.id);
    const newest = store.all('customer').at(-1)?.id;
    try {
      return save();
    } finally {
      const last = store.all('customer').at(-1);
      const after = before === undefined ? (last?.id === newest ? undefined : last) : store.get('customer', before.id);
      if (after !== undefined && store.version('customer', after.id) !== version)
        this.netsuite.push({
          ...{ at: this.next(), id: after.id, byPerson: isPerson(cause), isNew: before === undefined },
          changed: changedBetween(before, after),
        });
    }
  }
}

const isPerson = ({ executionContext }: Cause): boolean => executionContext === 'USERINTERFACE';

function changedBetween(before: StoredRecord | undefined, after: StoredRecord): string[] {
  const names = new Set([...Object.keys(before?.fields ?? {}), ...Object.keys(after.fields)]);
  const changed = [...names].filter((name) => !NOT_OWN.includes(name) && (before?.fields[name] ?? null) !== (after.fields[name] ?? null));
  return addressesOf(before) === addressesOf(after) ? changed : [...changed, 'address'];
}

/** Every address in the order of its lines; a save may give the fields of one in another order. */
const addressesOf = (customer: StoredRecord | undefined): string =>
  JSON.stringify(
    (customer?.sublists['addressbook'] ?? []).map(({ subrecords }) =>
      Object.entries(subrecords['addressbookaddress'] ?? {})
        .filter(([, value]) => value !== null && value !== '')
        .sort(([one], [other]) => (one < other ? -1 : 1)),
    ),
  );
