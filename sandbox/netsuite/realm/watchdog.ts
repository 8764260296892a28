import { Script, type Context } from 'node:vm';

/**
 * How long a script may compute on this machine before the sandbox takes its loop for endless. NetSuite stops it after 300 to 3,600
 * seconds (help: section_161591009480); nobody waits for that here. Its limit of instructions (SSS_INSTRUCTION_COUNT_EXCEEDED) has no
 * documented number and is not emulated.
 */
export const MACHINE_LIMIT_MILLISECONDS = 60_000;

/** A script did not stop by itself. Not an error of any realm: nothing catches it but who set the limit. */
export class Endless {}

/** Its code runs in the context and looks for the work there, for want of another way to give a call a time limit. */
const enter = new Script(`(() => { const work = this['sandbox:work']; delete this['sandbox:work']; return work(); })()`, {
  filename: 'sandbox:enter',
});

/** How many watched calls are under way, one within the other: a script, its save, the user event of that save. */
let depth = 0;

/**
 * Makes the watch over a context. V8 ends the script where it stands: it can neither catch it nor clean up. What runs within
 * something watched has half of its time, so that the culprit is stopped and not the one who waits for it. What a
 * promise does after the script has returned is not watched: Node itself breaks when it is stopped there. A limit of Infinity is
 * none: a watch starts a thread, which costs more than a short script.
 */
export function watchdog(context: Context): <T>(work: () => T, milliseconds: number) => T {
  return (work, milliseconds) => {
    if (milliseconds === Infinity) return work();
    context['sandbox:work'] = work;
    try {
      depth += 1;
      return enter.runInContext(context, { timeout: Math.max(1, Math.floor(milliseconds / 2 ** (depth - 1))) }) as ReturnType<typeof work>;
    } catch (thrown) {
      throw isTimeOut(thrown) ? new Endless() : thrown;
    } finally {
      depth -= 1;
    }
  };
}

const isTimeOut = (thrown: unknown): boolean =>
  typeof thrown === 'object' && thrown !== null && (thrown as { code?: unknown }).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
