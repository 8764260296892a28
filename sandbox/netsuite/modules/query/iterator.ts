import type { Iterator } from 'N/query';
import type { Session } from '../../types';
import type { Emulates } from '../emulates';
import { guardModule } from '../guard';

/** A query.Iterator or query.PageIterator: gives `{ value }` to the callback until it returns something that is not true. */
export function iterator(session: Session, name: string, values: () => Iterable<object>): object {
  return guardModule(session, name, {
    each(callback: unknown): void {
      if (typeof callback !== 'function') throw session.notEmulated(`${name}.each without a function`);
      for (const value of values()) {
        const entry = session.toRealm<{ value?: object }>({});
        entry.value = value;
        if (!callback(entry)) return;
      }
    },
  } satisfies Emulates<Iterator>);
}
