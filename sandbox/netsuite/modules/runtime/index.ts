import { companyCountry } from '../../records/company-country';
import type { Session } from '../../types';
import { guardModule } from '../guard';
import { checkNoArguments, readOptions } from '../options';
import { CONTEXT_TYPES } from './context-types';
import { currentUser } from './current-user';
import { parameterValue } from './parameter-value';

/** Values by name [K]; the typings give numbers. */
const ENVIRONMENT_TYPES = { SANDBOX: 'SANDBOX', PRODUCTION: 'PRODUCTION', BETA: 'BETA', INTERNAL: 'INTERNAL' } as const;
/** runtime.Permission; values of the typings. */
const PERMISSIONS = { NONE: 0, VIEW: 1, CREATE: 2, EDIT: 3, FULL: 4 } as const;
/** The release whose governance table and typings the sandbox follows. */
const VERSION = '2026.2';

/** N/runtime. Cost: none. Not emulated: permissions and preferences of the user, bundle ids. */
export function runtimeModule(session: Session): object {
  const { account } = session;
  return guardModule(session, 'N/runtime', {
    ContextType: guardModule(session, 'N/runtime.ContextType', CONTEXT_TYPES),
    Permission: guardModule(session, 'N/runtime.Permission', PERMISSIONS),
    EnvType: guardModule(session, 'N/runtime.EnvType', ENVIRONMENT_TYPES),
    accountId: account.variant.accountId,
    /** Two letters (typings). */
    country: companyCountry(account.variant),
    envType: ENVIRONMENT_TYPES.PRODUCTION,
    executionContext: session.executionContext,
    processorCount: account.variant.processors,
    /** One queue, unless the account has SuiteCloud Plus, which brings more than two processors [K]. */
    get queueCount(): number {
      if (account.variant.processors > 2) throw session.notEmulated('N/runtime.queueCount with SuiteCloud Plus');
      return 1;
    },
    version: VERSION,
    getCurrentScript: (...given: unknown[]) => currentScript(takingNothing(session, 'getCurrentScript', given)),
    getCurrentSession: (...given: unknown[]) => currentSession(takingNothing(session, 'getCurrentSession', given)),
    getCurrentUser: (...given: unknown[]) => currentUser(takingNothing(session, 'getCurrentUser', given)),
    isFeatureInEffect(options: { feature: string }): boolean {
      const { feature } = readOptions<{ feature: string }>(session, 'N/runtime.isFeatureInEffect', options, {
        required: ['feature'],
        kinds: { feature: 'text' },
      });
      return account.variant.features.includes(feature);
    },
  });
}

/** Functions without options; what an argument would mean is not documented. */
function takingNothing(session: Session, method: string, given: readonly unknown[]): Session {
  checkNoArguments(session, `N/runtime.${method}`, given);
  return session;
}

function currentScript(session: Session): object {
  let percentComplete = 0;
  return guardModule(session, 'N/runtime.Script', {
    id: session.script.scriptId,
    deploymentId: session.deployment.scriptId,
    logLevel: session.deployment.logLevel,
    get percentComplete(): number {
      return percentComplete;
    },
    set percentComplete(percent: number) {
      percentComplete = percent;
    },
    /** Takes the name alone as well, which is not documented [public scripts]. */
    getParameter(given: { name: string } | string): string | number | boolean | null {
      const options = typeof given === 'string' ? { name: given } : given;
      const { name } = readOptions<{ name: string }>(session, 'N/runtime.Script.getParameter', options, {
        required: ['name'],
        kinds: { name: 'text' },
      });
      return parameterValue(session, name);
    },
    getRemainingUsage: (...given: unknown[]): number => takingNothing(session, 'Script.getRemainingUsage', given).remainingUnits(),
  });
}

function currentSession(session: Session): object {
  return guardModule(session, 'N/runtime.Session', {
    get(options: { name: string }): string | null {
      const { name } = readOptions<{ name: string }>(session, 'N/runtime.Session.get', options, {
        required: ['name'],
        kinds: { name: 'text' },
      });
      return session.sessionVariables.get(name) ?? null;
    },
    set(options: { name: string; value: string }): void {
      const rules = { required: ['name'], optional: ['value'], kinds: { name: 'text', value: ['text', 'number'] } } as const;
      const { name, value } = readOptions<{ name: string; value?: unknown }>(session, 'N/runtime.Session.set', options, rules);
      session.call('runtime.Session.set', 0, () => session.sessionVariables.set(name, String(value ?? '')));
    },
  });
}
