import type { SppAccount } from '../account';
import { writeMessage } from './run';
import type { UserScript } from './types';

/** Deploys a script, in the place of one with its name. The log tells what was changed (help: section_4289248562; wording assumed). */
export function deployScript(account: SppAccount, script: UserScript): void {
  const { scripts } = account.scripting;
  const at = scripts.findIndex(({ name }) => name === script.name);
  const before = scripts[at];
  const tell = (message: string) => writeMessage(account, script, 'info', 'SuiteProjects Pro', message);
  if (!before) scripts.push({ ...script });
  else {
    scripts[at] = { ...script };
    if (before.source !== script.source) tell('Source code was changed.');
    if (before.entranceFunction !== script.entranceFunction) tell('Entrance function was changed.');
    if (before.isActive !== script.isActive) tell('Deployed status was changed.');
  }
}

/** Takes a script away with its log. */
export function removeScript({ scripting }: SppAccount, name: string): void {
  scripting.scripts = scripting.scripts.filter((script) => script.name !== name);
  scripting.log = scripting.log.filter(({ script }) => script !== name);
}
