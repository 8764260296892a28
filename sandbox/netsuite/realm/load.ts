import { posix } from 'node:path';
import { guardModule } from '../modules/guard';
import { MODULES } from '../modules/registry';
import type { Session } from '../types';
import { compileFile, type CompiledFile } from './compile';
import { checkEntryPoints, checkTags, type EntryPoints } from './entry-points';
import type { Realm } from './realm';

type Factory = (...dependencies: unknown[]) => unknown;
interface Definition {
  dependencies: string[];
  factory: Factory;
}

/** Loads a script's entry point file and its dependencies into a fresh set of modules; returns the entry points. */
export function loadEntryPoints(session: Session, realm: Realm): EntryPoints {
  const loader = new Loader(session, realm);
  const { file } = session.script;
  checkTags(session, session.script, loader.compile(file).tags);
  return checkEntryPoints(session, session.script, loader.load(file));
}

/** AMD as SuiteScript has it: `define([dependencies], factory)`, one call in each file. */
class Loader {
  private readonly modules = new Map<string, unknown>();
  private readonly loading = new Set<string>();

  constructor(
    private readonly session: Session,
    private readonly realm: Realm,
  ) {}

  /** Wording of MODULE_DOES_NOT_EXIST and the code SYNTAX_ERROR: [K]. */
  compile(path: string): CompiledFile {
    const source = this.session.account.files.get(path);
    if (source === undefined) throw this.session.error('MODULE_DOES_NOT_EXIST', `Module does not exist: ${path}`);
    try {
      return compileFile(this.session.account, path, source);
    } catch (error) {
      throw this.session.error('SYNTAX_ERROR', `${path}: ${String(error)}`);
    }
  }

  load(path: string): unknown {
    if (this.modules.has(path)) return this.modules.get(path);
    if (this.loading.has(path)) throw this.session.notEmulated(`circular dependency on ${path}`);
    this.loading.add(path);
    const { dependencies, factory } = this.definition(path);
    const exported = dependencies.includes('exports') ? this.realm.parse('{}') : undefined;
    const returned = factory(...dependencies.map((id) => (id === 'exports' ? exported : this.resolve(id, path))));
    const module = returned ?? exported;
    this.modules.set(path, module);
    return module;
  }

  private definition(path: string): Definition {
    const definitions: Definition[] = [];
    const define = (dependencies: unknown, factory: unknown): void => {
      if (!Array.isArray(dependencies) || typeof factory !== 'function')
        throw this.session.notEmulated(`define in ${path} in another form than define([dependencies], function)`);
      definitions.push({ dependencies: dependencies.map(String), factory: factory as Factory });
    };
    const evaluate = this.realm.evaluate(this.compile(path).script) as (define: unknown, log: unknown) => void;
    evaluate(guardModule(this.session, 'global', { define }).define, this.platformModule('N/log'));
    const [definition, another] = definitions;
    if (another)
      throw this.session.error('MULTIPLE_DEFINE_CALLS', 'Invalid define call, define should only be called one time per module.');
    if (!definition) throw this.session.notEmulated(`${path} without define`);
    return definition;
  }

  private resolve(id: string, from: string): unknown {
    if (id.startsWith('N/')) return this.platformModule(id);
    const isPath = id.startsWith('/') || id.startsWith('./') || id.startsWith('../');
    if (!isPath) throw this.session.notEmulated(`dependency ${id}`);
    const path = posix.resolve(posix.dirname(from), id);
    return this.load(path.endsWith('.js') ? path : `${path}.js`);
  }

  private platformModule(id: string): unknown {
    if (this.modules.has(id)) return this.modules.get(id);
    const make = MODULES[id];
    if (!make) throw this.session.notEmulated(id);
    const module = make(this.session);
    this.modules.set(id, module);
    return module;
  }
}
