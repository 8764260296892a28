import type { Cache } from 'N/cache';
import type * as cache from 'N/cache';
import { CACHE_LIMITS, CALL_UNITS } from '../../limits';
import type { Session } from '../../types';
import type { Emulates } from '../emulates';
import { guardModule } from '../guard';
import { readOptions } from '../options';

const SCOPES = { PRIVATE: 'PRIVATE', PROTECTED: 'PROTECTED', PUBLIC: 'PUBLIC' } as const;
type Scope = keyof typeof SCOPES;

interface Entry {
  key: string;
  value: unknown;
  ttl?: number;
}

/**
 * N/cache. Entries live in the account until their time is over. A private cache belongs to one script, a protected one is shared
 * by all scripts here, as there are no bundles (help: section_4642573343). That an entry may vanish early is not
 * emulated.
 */
export function cacheModule(session: Session): object {
  return guardModule(session, 'N/cache', {
    Scope: guardModule(session, 'N/cache.Scope', SCOPES),
    /** Cost: none. */
    getCache(options: unknown): object {
      const kinds = { name: 'text', scope: { oneOf: Object.values(SCOPES) } } as const;
      const rules = { required: ['name'], optional: ['scope'], kinds };
      const { name, scope = 'PRIVATE' } = readOptions<{ name: string; scope?: Scope }>(session, 'N/cache.getCache', options, rules);
      if (bytes(name) > CACHE_LIMITS.nameBytes) throw session.notEmulated('N/cache.getCache with a name over 1 KB');
      return cacheObject(session, name, scope);
    },
  } satisfies Emulates<typeof cache>);
}

function cacheObject(session: Session, name: string, scope: Scope): object {
  const entries = entriesOf(session, name, scope);
  const read = (method: string, options: unknown, required: string[], optional: string[] = []): Entry => {
    const kinds = { key: 'text', loader: 'function', ttl: 'number' } as const;
    const entry = readOptions<Entry>(session, `N/cache.Cache.${method}`, options, { required: ['key', ...required], optional, kinds });
    if (bytes(entry.key) > CACHE_LIMITS.keyBytes) throw session.notEmulated(`N/cache.Cache.${method} with a key over 4 KB`);
    if (entry.ttl !== undefined && entry.ttl < CACHE_LIMITS.leastSeconds)
      throw session.error('SSS_INVALID_TTL', `The ttl must be at least ${CACHE_LIMITS.leastSeconds} seconds.`);
    return entry;
  };
  const put = ({ key, value, ttl }: Entry): string => {
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    if (bytes(text) > CACHE_LIMITS.valueBytes) throw session.notEmulated('N/cache with a value over 500 KB');
    entries.set(key, { text, expiresAt: ttl === undefined ? Number.MAX_SAFE_INTEGER : session.account.clock.now() + ttl * 1_000 });
    return text;
  };
  const find = (key: string): string | undefined => {
    const entry = entries.get(key);
    if (entry && entry.expiresAt <= session.account.clock.now()) entries.delete(key);
    return entries.get(key)?.text;
  };
  return guardModule(session, 'N/cache.Cache', {
    name,
    scope,
    /** Cost: 1 unit, 2 when the loader runs. Null when the key is missing and there is no loader. */
    get(options: unknown): string | null {
      const { key, loader, ttl } = read('get', options, [], ['loader', 'ttl']) as Entry & { loader?: (context: object) => unknown };
      const known = session.call('cache.get', CALL_UNITS.cacheGet, () => find(key));
      if (known !== undefined || loader === undefined) return known ?? null;
      const loaded = session.call('cache.get loader', CALL_UNITS.cacheGetWithLoader - CALL_UNITS.cacheGet, () =>
        loader(session.toRealm({ key })),
      );
      return loaded === undefined || loaded === null ? null : put({ key, value: loaded, ttl });
    },
    /** Cost: 1 unit. */
    put(options: unknown): void {
      const entry = read('put', options, ['value'], ['ttl']);
      session.call('cache.put', CALL_UNITS.cachePut, () => put(entry));
    },
    /** Cost: 1 unit. */
    remove(options: unknown): void {
      const { key } = read('remove', options, []);
      session.call('cache.remove', CALL_UNITS.cacheRemove, () => entries.delete(key));
    },
  } satisfies Emulates<Cache>);
}

function entriesOf({ account, script }: Session, name: string, scope: Scope): Map<string, { text: string; expiresAt: number }> {
  const caches = (account.caches ??= new Map());
  const key = scope === 'PRIVATE' ? `PRIVATE ${script.scriptId} ${name}` : `${scope} ${name}`;
  const entries = caches.get(key) ?? new Map();
  caches.set(key, entries);
  return entries;
}

const bytes = (text: string): number => Buffer.byteLength(text, 'utf8');
