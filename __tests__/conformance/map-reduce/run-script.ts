import { runMapReduce } from '../../../sandbox/netsuite/engine/map-reduce';
import type { FaultPlan, MapReduceReport } from '../../../sandbox/netsuite/engine/report';
import type { Account, InstalledDeployment } from '../../../sandbox/netsuite/types';
import { install, mapReduce, scriptedAccount, type ScriptedAccount } from '../../sandbox/netsuite/realm/scripted-account';

export interface Outcome {
  account: ScriptedAccount;
  report: MapReduceReport;
  /** Details of the log entries with a title, in order. */
  logged(title: string): string[];
}

interface Given {
  deployment?: Partial<InstalledDeployment>;
  faults?: FaultPlan;
  account?: ScriptedAccount;
}

/** Runs a Map/Reduce script with that body, to its end; `call(text)` in it is a governed call of 10 units. */
export function runScript(body: string, { deployment = {}, faults, account = scriptedAccount() }: Given = {}): Outcome {
  install(account, mapReduce(body), { deployments: [deployment] });
  const report = runMapReduce(account, { script: 'customscript_test', faults });
  return { account, report, logged: (title) => detailsOf(account, title) };
}

export const detailsOf = (account: Account, title: string): string[] =>
  account.logs.filter((entry) => entry.title === title).map(({ details }) => details);

/** A network on which a request takes as many seconds as its body says. */
export function slowAccount(): ScriptedAccount {
  const account: ScriptedAccount = scriptedAccount(({ body }) => {
    account.clock.advance(Number(body) * 1_000);
    return {};
  });
  return account;
}

/** Strikes at governed calls by their number, `after` when their work is done. */
export const strikeAt =
  (when: 'before' | 'after', strike: 'restart' | 'kill', ...numbers: number[]): FaultPlan =>
  (point) =>
    point.when === when && numbers.includes(point.number) ? strike : undefined;

/** A summarize function that logs what the iterators of its context give. */
export const LOGGING_SUMMARIZE = `summarize(s) {
  if (s.inputSummary.error) log.debug('input error', JSON.parse(s.inputSummary.error).name);
  for (const part of ['map', 'reduce']) {
    s[part + 'Summary'].keys.iterator().each((key, count, state) => { log.debug(part + ' key', key + ':' + count + ':' + state); return true; });
    s[part + 'Summary'].errors.iterator().each((key, error, no) => { log.debug(part + ' error', key + ':' + JSON.parse(error).name + ':' + no); return true; });
  }
  s.output.iterator().each((key, value) => { log.debug('output', key + '=' + value); return true; });
}`;
