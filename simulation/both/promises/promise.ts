import type { BothWorld } from '../both-world';

/** What must hold once both workflows are quiet. Answers what breaks it, in words; nothing when it holds. */
export interface BothPromise {
  name: string;
  violations(world: BothWorld): string[];
}
