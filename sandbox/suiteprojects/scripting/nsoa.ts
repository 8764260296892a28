import { guardModule } from '../../netsuite/modules/guard';
import { customerRecord } from './customer-record';
import { sendHttps } from './https';
import { NSOA_UNITS } from './limits';
import type { ScriptRun } from './run';
import { SEVERITIES, type Severity } from './types';

/**
 * The NSOA object of a form script after a save, as far as a script needs it to tell another system what was saved. Everything else
 * (wsapi, record, NSConnector, the rest of form, meta, context and https) is NOT_EMULATED by its name.
 */
export function nsoa(run: ScriptRun): object {
  const guard = (name: string, members: object) => guardModule(run.realm, name, members);
  return guard('NSOA', {
    form: guard('NSOA.form', {
      /** Units: 1. Help: section_3827136309. */
      getNewRecord: (...given: unknown[]) => record(run, 'getNewRecord', given, run.saved),
      /** Units: 1. Null for a new form. Help: section_3827181845. */
      getOldRecord: (...given: unknown[]) => record(run, 'getOldRecord', given, run.before),
    }),
    meta: guard('NSOA.meta', {
      /** Units: 4; debug and trace cost nothing and are written in test mode alone. Help: section_3813918596. */
      log: (...given: unknown[]) => log(run, 'NSOA.meta.log', given),
      /** Units: 4. The short form of log with `info`. Help: section_3813918548. */
      alert: (...given: unknown[]) => log(run, 'NSOA.meta.alert', ['info', ...given]),
    }),
    context: guard('NSOA.context', {
      /** Units: 1. Help: section_4284210667. What a name that no parameter has gives is not documented. */
      getParameter: (...given: unknown[]) => parameter(run, given),
      /** Units: 0. Help: section_3833133750. */
      remainingUnits: (...given: unknown[]) => (refuseArguments(run, 'NSOA.context.remainingUnits', given), run.remainingUnits()),
    }),
    https: guard('NSOA.https', {
      /** Units: 10. Help: section_1548407478. */
      get: (...given: unknown[]) => sendHttps(run, 'GET', given),
      /** Units: 10. Help: section_1548420569. */
      post: (...given: unknown[]) => sendHttps(run, 'POST', given),
    }),
  });
}

function record(run: ScriptRun, name: string, given: unknown[], customer: ScriptRun['before']): object | null {
  refuseArguments(run, `NSOA.form.${name}`, given);
  run.charge(NSOA_UNITS.getRecord);
  return customer ? customerRecord(run, customer) : null;
}

function log(run: ScriptRun, method: string, given: unknown[]): boolean {
  const [severity, message] = given;
  if (given.length !== 2 || !SEVERITIES.includes(severity as Severity) || typeof message !== 'string')
    throw run.realm.notEmulated(`${method} with other than a severity and a text`);
  if (severity === 'debug' || severity === 'trace') return true;
  run.charge(NSOA_UNITS.log);
  run.write(severity as Severity, message);
  return true;
}

function parameter(run: ScriptRun, given: unknown[]): string {
  const [name] = given;
  const { parameters } = run.account.scripting;
  if (given.length !== 1 || typeof name !== 'string' || !Object.hasOwn(parameters, name))
    throw run.realm.notEmulated(`NSOA.context.getParameter of ${String(name)}, which is no script parameter`);
  run.charge(NSOA_UNITS.getParameter);
  return parameters[name] ?? '';
}

function refuseArguments(run: ScriptRun, method: string, given: readonly unknown[]): void {
  if (given.length > 0) throw run.realm.notEmulated(`${method} with an argument`);
}
