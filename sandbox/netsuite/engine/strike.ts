import { PlatformError } from '../types';
import type { CallPoint, FaultPlan, Progress, Strike } from './report';

/** Thrown into a session when its application server dies; the session ends with it. */
export class Struck extends Error {
  constructor(readonly strike: Exclude<Strike, 'usage-limit' | undefined>) {
    super(`The server was struck: ${strike}`);
  }
}

/** Thrown through the engine when a whole run is killed. */
export class RunKilled extends Error {
  constructor() {
    super('The run was killed.');
  }
}

/** Numbers the governed calls of a run and asks the fault plan about each of them, before and after. */
export class Strikes {
  private number = 0;

  constructor(private readonly plan: FaultPlan | undefined) {}

  /** What a session asks around each governed call; nothing without a plan. */
  around(stage: Progress['stage'], key?: string): ((name: string, when: CallPoint['when']) => void) | undefined {
    const { plan } = this;
    if (!plan) return undefined;
    return (name, when) => {
      if (when === 'before') this.number += 1;
      const strike = plan({ number: this.number, name, when, stage, key });
      if (strike === 'usage-limit') throw new PlatformError('SSS_USAGE_LIMIT_EXCEEDED', 'Script Execution Usage Limit Exceeded');
      if (strike) throw new Struck(strike);
    };
  }
}
