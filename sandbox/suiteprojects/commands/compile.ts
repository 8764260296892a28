import { NotEmulated } from '../../not-emulated';
import type { SppAccount } from '../account';
import type { XmlElement } from '../xml/parse';
import type { Command } from './command';
import { modifyCustomerCommand } from './modify-customer';
import { readCustomerCommand } from './read-customer';
import { readRateLimitCommand } from './read-rate-limit';
import { timeCommand } from './time';
import { whoamiCommand } from './whoami';

type Compiler = (element: XmlElement, account: SppAccount) => Command;

/** Every command that is emulated, by element and type. */
const COMMANDS: ReadonlyMap<string, Compiler> = new Map<string, Compiler>([
  ['Time', timeCommand],
  ['Whoami', whoamiCommand],
  ['Read Customer', readCustomerCommand],
  ['Read RateLimit', readRateLimitCommand],
  ['Modify Customer', modifyCustomerCommand],
]);

/** Checks a command of a request. Any command, type, method, attribute or filter that is not emulated is NOT_EMULATED. */
export function compileCommand(element: XmlElement, account: SppAccount): Command {
  const type = element.attributes['type'];
  const kind = type === undefined ? element.name : `${element.name} ${type}`;
  const compile = COMMANDS.get(kind);
  if (!compile) throw new NotEmulated(`XML API command ${kind}`);
  return compile(element, account);
}
