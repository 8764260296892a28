import type { SppAccount } from '../account';
import { deployScript, removeScript } from '../scripting/deploy-script';
import { writeMessage } from '../scripting/run';

/**
 * What an administrator does in the Scripting Center, by `act`: deploy a script, remove it, clear its log, or set a parameter. A name
 * that is in use is that script. Returns why it was refused.
 */
export function postScripting(form: URLSearchParams, account: SppAccount): string | undefined {
  const text = (name: string) => (form.get(name) ?? '').trim();
  const name = text('name');
  if (name === '') return 'Name is required.';
  switch (text('act')) {
    case 'deploy':
      return deploy(form, account, name);
    case 'remove':
      return void removeScript(account, name);
    case 'clear-log':
      account.scripting.log = account.scripting.log.filter(({ script }) => script !== name);
      return undefined;
    case 'set-parameter':
      account.scripting.parameters[name] = form.get('value') ?? '';
      return undefined;
    default:
      return 'There is no such action.';
  }
}

/** A script that is no ECMAScript 5 is kept: what is wrong with it stands in its log when it runs. */
function deploy(form: URLSearchParams, account: SppAccount, name: string): string | undefined {
  const entranceFunction = (form.get('entrance') ?? '').trim();
  if (!/^[A-Za-z_$][\w$]*$/.test(entranceFunction)) return 'The entrance function is the name of a function, without parentheses.';
  const isActive = form.get('active') === '1';
  const isNew = !account.scripting.scripts.some((script) => script.name === name);
  const script = { name, event: 'After save', entranceFunction, source: form.get('source') ?? '', isActive } as const;
  deployScript(account, script);
  if (isNew) writeMessage(account, script, 'info', 'SuiteProjects Pro', 'The script was created.');
  return undefined;
}
