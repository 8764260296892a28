import { openSession, type ScriptSession, type SessionOptions } from '../../../../sandbox/netsuite/realm/session';
import type { Account, InstalledDeployment, InstalledRole } from '../../../../sandbox/netsuite/types';
import { userEvents } from '../../../../sandbox/netsuite/user-events/user-events';
import { DEPLOYMENT, install, scriptedAccount, suitelet, type ScriptedAccount } from '../realm/scripted-account';

const MODULES = { record: 'N/record', runtime: 'N/runtime', log: 'N/log', error: 'N/error', https: 'N/https' };

/** A role that may do everything with custom records and nothing else. */
const KEEPER: InstalledRole = {
  scriptId: 'customrole_keeper',
  internalId: 1001,
  name: 'Keeper',
  centerType: 'BASIC',
  permissions: [{ key: 'LIST_CUSTRECORDENTRY', level: 'FULL' }],
};

/** An account with lions, whose name is mandatory, and a note that lions refer to nothing of, and the role of a keeper. */
export function zoo(): ScriptedAccount {
  const account: ScriptedAccount = { ...scriptedAccount(), userEvents };
  account.deployed = { instances: new Map(), roles: new Map([[KEEPER.scriptId, KEEPER]]) };
  for (const scriptId of ['customrecord_lion', 'customrecord_note'])
    account.store.defineCustomRecord({
      scriptId,
      recordName: scriptId,
      includeName: true,
      fields: [
        { scriptId: 'custrecord_mood', fieldType: 'TEXT', label: 'Mood', mandatory: false },
        { scriptId: 'custrecord_wild', fieldType: 'CHECKBOX', label: 'Wild', mandatory: false },
      ],
    });
  return account;
}

/** Installs a user event script around its entry points, on lions unless said otherwise. */
export function userEvent(account: Account, name: string, functions: string, ...deployments: Partial<InstalledDeployment>[]): void {
  const source = `/**
 * @NApiVersion 2.1
 * @NScriptType UserEventScript
 */
define([${Object.values(MODULES).map((id) => `'${id}'`)}], (${Object.keys(MODULES)}) => {
  const see = (...values) => log.audit('${name}', values.map(String).join(' '));
  return { ${functions} };
});`;
  const open: Partial<InstalledDeployment> = {
    status: 'RELEASED',
    recordType: 'customrecord_lion',
    audience: { allRoles: true, allEmployees: false, allPartners: false, roles: [], isOnline: false },
  };
  const given = deployments.length === 0 ? [{}] : deployments;
  install(account, source, {
    scriptId: `customscript_${name}`,
    type: 'usereventscript',
    deployments: given.map((one, index) => ({ scriptId: `customdeploy_${name}${index}`, ...open, ...one })),
  });
}

/** Runs the body of a Suitelet in the account and settles it; `save(values)` makes a lion, `change(id, values)` loads one and saves it. */
export function act(account: ScriptedAccount, body: string, options: Partial<SessionOptions> = {}) {
  const helpers = `
    const fill = (lion, values) => { for (const [fieldId, value] of Object.entries(values)) lion.setValue({ fieldId, value }); return lion.save(); };
    const save = (values) => fill(record.create({ type: 'customrecord_lion' }), values);
    const change = (id, values) => fill(record.load({ type: 'customrecord_lion', id }), values);
    const failure = (work) => { try { work(); return 'none'; } catch (e) { return e.name + ': ' + e.message; } };`;
  const script = install(account, suitelet(MODULES, `${helpers}${body}`), { scriptId: 'customscript_caller', type: 'suitelet' });
  const session = openSession(account, {
    script,
    deployment: script.deployments[0] ?? DEPLOYMENT,
    unitLimit: 1_000,
    executionContext: 'SUITELET',
    ...options,
  });
  try {
    return { returned: settled(session), units: session.usedUnits() };
  } catch (thrown) {
    // Jest cannot show an error whose stack is a list, as those of scripts are.
    throw thrown instanceof Error ? thrown : new Error(String((thrown as { message: unknown }).message));
  }
}

function settled(session: ScriptSession): unknown {
  try {
    return session.load()['onRequest']?.({});
  } finally {
    session.settle();
  }
}

/** What scripts wrote with `see`, as `name: text`. */
export const seen = ({ logs }: Account): string[] =>
  logs.filter(({ level }) => level === 'AUDIT').map(({ title, details }) => `${title}: ${details}`);
