import { NotEmulated } from '../../not-emulated';
import type { SppAccount } from '../account';
import { ROW_TYPES } from '../rows/row-types';
import type { XmlElement } from '../xml/parse';
import type { Command } from './command';
import { addCustomerCommand } from './add-customer';
import { deleteCustomerCommand } from './delete-customer';
import { modifyCustomerCommand, modifyCustomerOnConditionCommand } from './modify-customer';
import { readCustomerCommand } from './read-customer';
import { readErrorCommand } from './read-error';
import { readRateLimitCommand } from './read-rate-limit';
import { readRowsCommand } from './read-rows';
import { timeCommand } from './time';
import { whoamiCommand } from './whoami';

type Compiler = (element: XmlElement, account: SppAccount) => Command;

/** Every command that is emulated, by element and type. */
export const COMMANDS: ReadonlyMap<string, Compiler> = new Map<string, Compiler>([
  ['Time', timeCommand],
  ['Whoami', whoamiCommand],
  ['Read Customer', readCustomerCommand],
  ['Read RateLimit', readRateLimitCommand],
  ['Read Error', readErrorCommand],
  ...ROW_TYPES.map(({ type }): [string, Compiler] => [`Read ${type}`, readRowsCommand]),
  ['Add Customer', addCustomerCommand],
  ['Modify Customer', modifyCustomerCommand],
  ['ModifyOnCondition Customer', modifyCustomerOnConditionCommand],
  ['Delete Customer', deleteCustomerCommand],
]);

/** Checks a command of a request. Any command, type, method, attribute or filter that is not emulated is NOT_EMULATED. */
export function compileCommand(element: XmlElement, account: SppAccount): Command {
  const type = element.attributes['type'];
  const kind = type === undefined ? element.name : `${element.name} ${type}`;
  const compile = COMMANDS.get(kind);
  if (!compile) throw new NotEmulated(`XML API command ${kind}`);
  return compile(element, account);
}
