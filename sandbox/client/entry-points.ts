import type { Exports } from './amd';
import { showFailure } from './failure';
import { notEmulated } from './not-emulated';
import type { PageField } from './page-model';

export type EventName = 'pageInit' | 'fieldChanged' | 'sublistChanged' | 'lineInit';
export type QuestionName = 'validateField' | 'validateLine' | 'validateInsert' | 'validateDelete' | 'saveRecord';

export interface AttachedScript {
  exports: Exports;
  /** Entry points do not run on a page that is only viewed [K]; the functions of buttons do. */
  runs: boolean;
}

/** Calls the entry points of all client scripts of the page, in their order. */
export class EntryPoints {
  readonly scripts: AttachedScript[] = [];

  constructor(private readonly currentRecord: () => object) {}

  /** A script's error is shown on the page; the other scripts still run. */
  tell(name: EventName, context: object = {}): void {
    for (const script of this.scripts) this.call(script, name, context);
  }

  /**
   * A field has changed. After a list field NetSuite sources others from it and calls postSourcing; for which fields, when none is
   * sourced, is not documented, so a script that has it is not emulated there.
   */
  changed(field: Pick<PageField, 'id' | 'type'>, context: object): void {
    this.tell('fieldChanged', context);
    const isList = field.type === 'SELECT' || field.type === 'MULTISELECT';
    if (isList && this.scripts.some((script) => has(script, 'postSourcing'))) notEmulated(`postSourcing after a change of ${field.id}`);
  }

  /** Whether every script answered true. Like NetSuite [K], whatever is not true stops, an error too. */
  ask(name: QuestionName, context: object = {}): boolean {
    return this.scripts.every((script) => !has(script, name) || Boolean(this.call(script, name, context)));
  }

  /** The function of a button: that of the first script which has it. */
  press(functionName: string): void {
    const script = this.scripts.find(({ exports }) => typeof exports[functionName] === 'function');
    if (!script) return showFailure(new Error(`No client script of this page has the function ${functionName}.`));
    void this.guarded(() => (script.exports[functionName] as () => unknown)());
  }

  private call(script: AttachedScript, name: string, context: object): unknown {
    if (!has(script, name)) return undefined;
    const entryPoint = script.exports[name] as (context: object) => unknown;
    return this.guarded(() => entryPoint({ currentRecord: this.currentRecord(), ...context }));
  }

  private guarded(work: () => unknown): unknown {
    try {
      const answer = work();
      if (answer instanceof Promise) answer.catch(showFailure);
      return answer;
    } catch (error) {
      showFailure(error);
      return undefined;
    }
  }
}

const has = ({ exports, runs }: AttachedScript, name: string): boolean => runs && typeof exports[name] === 'function';
