import { scriptFrames } from '../realm/realm';

/** An uncaught error of an entry point, as the summary and the report show it. */
export interface Failure {
  name: string;
  message: string;
  /** JSON with at least name, message and stack; its exact form is [K]. */
  json: string;
}

/** Describes whatever a script threw. A thrown value that is no error gets the name UNEXPECTED_ERROR [K]. */
export function describeFailure(thrown: unknown): Failure {
  if (typeof thrown !== 'object' || thrown === null) return failure('UNEXPECTED_ERROR', String(thrown), []);
  const { name, message, stack } = thrown as { name?: unknown; message?: unknown; stack?: unknown };
  if ('toJSON' in thrown) return { name: String(name), message: String(message), json: JSON.stringify(thrown) };
  return failure(String(name ?? 'UNEXPECTED_ERROR'), String(message ?? JSON.stringify(thrown)), scriptFrames(stack));
}

/** An error that the framework itself records. */
export function failure(name: string, message: string, stack: string[] = []): Failure {
  return { name, message, json: JSON.stringify({ type: 'error.SuiteScriptError', name, message, stack }) };
}
