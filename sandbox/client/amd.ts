import { modulePath } from './module-path';
import { notEmulated } from './not-emulated';

export type Exports = Record<string, unknown>;
type Factory = (...modules: unknown[]) => unknown;

/** `define` and `require` of a page: files come from the file cabinet, once each; `N/*` modules from the client code. */
export interface Loader {
  /** Rejects with the error of the script, or when the file is not there. */
  load(path: string): Promise<Exports>;
}

export function createLoader(builtIn: (id: string) => object | undefined): Loader {
  const loaded = new Map<string, Promise<Exports>>();

  function load(path: string, chain: readonly string[] = []): Promise<Exports> {
    if (chain.includes(path)) throw notEmulated(`the modules ${[...chain, path].join(', ')}, which load each other`);
    const known = loaded.get(path);
    if (known) return known;
    const loading = run(path, chain);
    loaded.set(path, loading);
    return loading;
  }

  function find(id: string, from: string, chain: readonly string[]): Promise<unknown> | object {
    if (/^N(\/|$)/.test(id)) {
      const found = builtIn(id);
      if (!found) throw notEmulated(id);
      return found;
    }
    const path = modulePath(id, from);
    if (path === undefined) throw notEmulated(`the module ${id}`);
    return load(path, chain);
  }

  async function run(path: string, chain: readonly string[]): Promise<Exports> {
    const response = await fetch(`/sandbox/client/file?path=${encodeURIComponent(path)}`);
    if (!response.ok) throw new Error(`The file ${path} is not in the file cabinet.`);
    const source = await response.text();
    let exports: Promise<Exports> | undefined;
    const within = [...chain, path];
    const all = async (ids: readonly string[]) => Promise.all(ids.map(async (id) => find(id, path, within)));
    const define = (...given: unknown[]): void => {
      if (exports) throw notEmulated(`a second define in ${path}`);
      exports = defined(path, given, all);
    };
    const require = (ids: unknown, callback?: Factory): unknown => {
      if (!Array.isArray(ids)) throw notEmulated('require of one module');
      return all(ids as string[]).then((modules) => callback?.(...modules));
    };
    new Function('define', 'require', `${source}\n//# sourceURL=${location.origin}${path}`)(define, require);
    if (!exports) throw notEmulated(`the file ${path}, which defines no module`);
    return exports;
  }

  return { load: async (path) => load(path) };
}

async function defined(path: string, given: unknown[], all: (ids: readonly string[]) => Promise<unknown[]>): Promise<Exports> {
  const rest = typeof given[0] === 'string' ? given.slice(1) : given;
  const [first, second] = rest;
  const made = Array.isArray(first) ? await factoryOf(second)(...(await all(first as string[]))) : factoryOf(first)();
  if (typeof made !== 'object' || made === null) throw notEmulated(`the file ${path}, whose module is no object`);
  return made as Exports;
}

/** A module may be an object instead of a function that makes it. */
const factoryOf = (given: unknown): Factory => (typeof given === 'function' ? (given as Factory) : () => given);
