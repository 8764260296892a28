import { callEntryPoint } from '../engine/invocation';
import { describeFailure, type Failure } from '../engine/failure';
import type { EntryPoints } from './entry-points';
import type { ScriptSession } from './session';

/** How an entry point ended. `thrown` is what the script threw, or the error that ended the session. */
export type EntryPointEnd = { kind: 'done'; value: unknown } | { kind: 'failed'; thrown: unknown; failure: Failure };

/**
 * Loads a session's script, calls one of its entry points and settles the session. A limit counts as a failure, also when the
 * script swallowed it. Throws NotEmulated when the script met something that is not emulated, swallowed or not.
 */
export function runEntryPoint(session: ScriptSession, name: string, argument: (module: EntryPoints) => unknown): EntryPointEnd {
  const end = attempt(session, name, argument);
  try {
    session.settle();
  } catch (thrown) {
    if (thrown instanceof Error) throw thrown; // Of the host, not of the script's realm: not emulated, a strike, or a bug of ours.
    return failed(thrown);
  }
  return end;
}

/** Writes an error that a script did not catch to the execution log, as NetSuite does; the title is [K]. */
export function logUncaught({ account, script, deployment }: ScriptSession, { name, message }: Failure): void {
  account.logs.push({
    time: account.clock.now(),
    script: script.scriptId,
    deployment: deployment.scriptId,
    level: 'ERROR',
    title: name,
    details: message,
  });
}

function attempt(session: ScriptSession, name: string, argument: (module: EntryPoints) => unknown): EntryPointEnd {
  try {
    const module = session.load();
    return { kind: 'done', value: callEntryPoint(session, module, name, argument(module)) };
  } catch (thrown) {
    if (thrown instanceof Error) throw thrown;
    return failed(thrown);
  }
}

const failed = (thrown: unknown): EntryPointEnd => ({ kind: 'failed', thrown, failure: describeFailure(thrown) });
