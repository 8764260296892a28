import type { Session } from '../types';
import type { FormModel } from './form-model';
import type { ListModel } from './list-model';

/** A file that the browser gets instead of a page. */
export interface WrittenFile {
  name: string;
  mediaType: string;
  text: string;
  /** Shown by the browser rather than saved. */
  isInline: boolean;
}

/** What a Suitelet has answered so far in one invocation. */
export interface SuiteletOutput {
  page?: FormModel | ListModel;
  text?: string;
  file?: WrittenFile;
  /** Path or URL that the browser is sent to when the script has finished (help: section_4424988773). */
  redirect?: string;
  /** By lower-case name. */
  headers: Record<string, string>;
}

const outputs = new WeakMap<Session, SuiteletOutput>();

/** Begins the output of an invocation; `response` and N/redirect write to it. */
export function openOutput(session: Session): SuiteletOutput {
  const output: SuiteletOutput = { headers: {} };
  outputs.set(session, output);
  return output;
}

/** The output of the invocation that runs. N/redirect in any other kind of script is not emulated. */
export function outputOf(session: Session, call: string): SuiteletOutput {
  const output = outputs.get(session);
  if (output === undefined) throw session.notEmulated(`${call} outside a Suitelet`);
  return output;
}
