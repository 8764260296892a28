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

/**
 * AMD as SuiteScript has it: one `define` in each file (help: section_4387811519), and the global `require`, `log` and
 * `util` (help: chapter_4387171685). Not emulated: modules with a name, `require` and `module` as dependencies, JSON files,
 * bundle paths, a module for SuiteScript 2.0, the configuration of `require`.
 */
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
    const define = (...given: unknown[]): void => {
      definitions.push(readDefinition(given) ?? this.refuseForm(path));
    };
    const { script, tags } = this.compile(path);
    if (tags.apiVersion === '2.0') throw this.session.notEmulated(`${path} with @NApiVersion 2.0`);
    const globals = guardModule(this.session, 'global', { define, require: this.require });
    const evaluate = this.realm.evaluate(script) as (...globals: unknown[]) => void;
    evaluate(globals.define, globals.require, this.platformModule('N/log'), this.platformModule('N/util'));
    const [definition, another] = definitions;
    if (another)
      throw this.session.error('MULTIPLE_DEFINE_CALLS', 'Invalid define call, define should only be called one time per module.');
    if (!definition) throw this.session.notEmulated(`${path} without define`);
    return definition;
  }

  private refuseForm(path: string): never {
    throw this.session.notEmulated(`define in ${path} in another form than define([dependencies,] function or object)`);
  }

  /** Loads at once, synchronously; relative paths have nothing to be relative to (help: section_4430292527, section_4430268304). */
  private readonly require = (...given: unknown[]): void => {
    const [dependencies, callback] = given;
    if (given.length !== 2 || !Array.isArray(dependencies) || typeof callback !== 'function')
      throw this.session.notEmulated('require in another form than require([dependencies], function)');
    const ids = dependencies.map(String);
    const relative = ids.find((id) => id.startsWith('.'));
    if (relative !== undefined) throw this.session.notEmulated(`require of the relative path ${relative}`);
    (callback as Factory)(...ids.map((id) => this.resolve(id, '/')));
  };

  /** That a path may begin with `SuiteScripts/` or end with `.js` is [K]; help: section_4430268304. */
  private resolve(id: string, from: string): unknown {
    if (id.startsWith('N/')) return this.platformModule(id);
    const isPath = /^(\/(?!\.)|\.\.?\/|SuiteScripts\/)/.test(id) && !id.endsWith('.json');
    if (!isPath) throw this.session.notEmulated(`dependency ${id}`);
    const path = posix.resolve(id.startsWith('SuiteScripts/') ? '/' : posix.dirname(from), id);
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

/**
 * What a call of `define` says; undefined for a form that is not emulated. A function without dependencies must not have
 * parameters: which ones it would get is not documented.
 */
function readDefinition(given: readonly unknown[]): Definition | undefined {
  const [first, second] = given;
  if (given.length === 1 && typeof first === 'function')
    return first.length === 0 ? { dependencies: [], factory: first as Factory } : undefined;
  if (given.length === 1 && isModuleObject(first)) return { dependencies: [], factory: () => first };
  if (given.length !== 2 || !Array.isArray(first)) return undefined;
  const dependencies = first.map(String);
  if (typeof second === 'function') return { dependencies, factory: second as Factory };
  return isModuleObject(second) ? { dependencies, factory: () => second } : undefined;
}

const isModuleObject = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value);
