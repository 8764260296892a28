import { NotEmulated } from '../../../not-emulated';
import { CALL_UNITS } from '../../limits';
import type { SearchField } from '../../search/search-field';
import { searchField } from '../../search/search-field';
import { searchValue } from '../../search/search-value';
import type { Session } from '../../types';
import { readOptions } from '../options';
import { requireSearchPermission } from './search-permission';
import { searchType } from './search-type';

interface LookupOptions {
  type: string;
  id: string | number;
  columns: unknown;
}

/**
 * search.lookupFields: 1 unit. Selects as `[{value, text}]` (empty: `[]` [K]), checkboxes as booleans, dates and numbers as
 * text; `{}` when the record is not there [K]. `currency.name` reads through a join. Not emulated: `internalid`, of which the
 * help (section_4345776651) and public code tell different things, and custom fields that are not there.
 */
export function lookupFields(session: Session, options: unknown): object {
  const { type, id, columns } = readOptions<LookupOptions>(session, 'N/search.lookupFields', options, {
    required: ['type', 'id', 'columns'],
    kinds: { type: 'text', id: ['text', 'number'], columns: ['text', 'array'] },
  });
  const { store, variant } = session.account;
  const names = (Array.isArray(columns) ? [...(columns as unknown[])] : [columns]).map((column) => {
    if (typeof column !== 'string') throw session.notEmulated('N/search.lookupFields of a column that is no text');
    return column;
  });
  return session.call('search.lookupFields', CALL_UNITS.searchLookupFields, () => {
    const owner = searchType(session.account, type);
    requireSearchPermission(session, { type: owner, columns: names.map((name) => ({ name })) });
    if (!/^-?\d+$/.test(String(id))) throw new NotEmulated(`N/search.lookupFields of the id ${id}`);
    const fields = names.map((name) => lookedUp(searchField(store, owner, { name }, (unknown) => missingField(unknown))));
    const record = store.get(owner, Number(id));
    if (!record) return session.toRealm({});
    return session.toRealm(
      Object.fromEntries(
        fields.map((field, index) => {
          const value = searchValue(store, variant, field, field.read(record));
          const shown = value.kind !== 'select' ? value.value : value.value === '' ? [] : [{ value: value.value, text: value.text() }];
          return [names[index] as string, shown];
        }),
      ),
    );
  });
}

function lookedUp(field: SearchField): SearchField {
  if (/(^|\.)internalid$/i.test(field.name)) throw new NotEmulated('N/search.lookupFields of internalid');
  return field;
}

function missingField(name: string): never {
  throw new NotEmulated(`N/search.lookupFields of ${name}, which the record type does not have`);
}
