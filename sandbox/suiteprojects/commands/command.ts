import type { SppAccount } from '../account';
import type { AccessToken } from '../oauth/grants';
import { escapeText } from '../xml/escape';

/** The answer to one command: its element in the response, as text. */
export type Block = string;

/** The person and application behind a request. */
export interface Session {
  account: SppAccount;
  grant: AccessToken;
}

/** One command of a request, checked: everything that is not emulated was refused before any command runs. */
export interface Command {
  /** The element that answers it. */
  name: string;
  /** What it is counted as, `Read Customer`. */
  kind: string;
  /** Objects it writes. */
  writes: number;
  run(session: Session): Block;
}

/** `<Read status = "0">...</Read >`, spaces as recorded. */
export function block(name: string, status: number, content = ''): Block {
  return `<${name} status = "${status}">${content}</${name} >`;
}

/** `<Modify status='1102'><errors>text</errors></Modify>`, quotes as recorded. */
export function errorsBlock(name: string, status: number, text: string): Block {
  return `<${name} status='${status}'><errors>${escapeText(text)}</errors></${name}>`;
}
