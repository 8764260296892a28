import { includes, permissionOf } from '../../permissions/permission-of';
import type { Parameter } from '../../suiteql/bind-parameters';
import { runSuiteQL, type SuiteQlResult } from '../../suiteql/run';
import { hasTable } from '../../suiteql/table-feature';
import { systemNotes } from '../../system-notes/note-rows';
import type { DeploymentRow } from '../../suiteql/script-deployment-table';
import { PlatformError, type Account, type Session } from '../../types';
import { readOptions } from '../options';

/** A statement as a script gives it. */
export interface SuiteQlOptions {
  query: string;
  params: Parameter[];
  pageSize?: number;
}

const KINDS = { query: 'text', params: 'array', customScriptId: 'text', pageSize: 'number' } as const;

/** Reads a statement: a text, or an object with the text and its parameters. `optional`: which options a method has besides. */
export function readStatement(session: Session, method: string, options: unknown, optional: readonly string[]): SuiteQlOptions {
  const given = typeof options === 'string' ? { query: options } : options;
  const rules = { required: ['query'], optional: ['params', ...optional], kinds: KINDS };
  const read = readOptions<Partial<SuiteQlOptions>>(session, method, given, rules);
  const params = Array.from(read.params ?? []);
  // The code is in the typings of N/query, the wording assumed.
  if (params.some((value) => !['string', 'number', 'boolean'].includes(typeof value) || Number.isNaN(value)))
    throw new PlatformError('SSS_INVALID_TYPE_ARG', 'params: only text, numbers and booleans are allowed.');
  return { ...read, query: String(read.query), params };
}

/**
 * Runs a statement as a governed call. It is evaluated first, since the time that a read takes depends on its rows; an error is
 * thrown inside the governed call, so it costs as much.
 */
export function runStatement(session: Session, name: string, units: number, { query, params }: SuiteQlOptions): SuiteQlResult {
  const { account, user } = session;
  const { store, variant } = account;
  const mayRead = (type: string) => hasTable(variant, type) && includes(permissionOf(account, user, type), 'VIEW');
  let outcome: { result: SuiteQlResult } | { failure: unknown };
  try {
    outcome = {
      result: runSuiteQL(store, query, params, {
        timeZone: variant.timeZone,
        mayRead,
        systemNotes: () => systemNotes(account, user),
        deployments: () => deploymentsOf(account),
      }),
    };
  } catch (failure) {
    outcome = { failure };
  }
  const settle = (): SuiteQlResult => {
    if ('failure' in outcome) throw outcome.failure;
    return outcome.result;
  };
  return session.call(`query.${name}`, units, settle, 'result' in outcome ? outcome.result.rows.length : 0);
}

const deploymentsOf = ({ scripts }: Account): DeploymentRow[] =>
  [...scripts.values()].flatMap(({ internalId, deployments }) =>
    deployments.map((deployment) => ({ scriptInternalId: internalId, deployment })),
  );
