import type { EntryPoints } from 'N/types';
import { isErrorCode, type ErrorCode } from '../core/errors/catalogue';
import { pausedUntil } from '../core/errors/quota-wait';
import { loadDefaultConnection } from '../netsuite/connection';
import * as log from '../netsuite/log';
import { MEMBERS, type MemberType } from './members';
import type { EndedRun } from './notify';

type Summary = EntryPoints.MapReduce.summarizeContext;

/** Errors of single keys that are written to the log; the count is always whole. */
const LOGGED_ERRORS = 20;

/** What getInputData failed of; undefined when it did not. The error comes as a text that holds its code, when it is the product's. */
export function failureOf({ inputSummary: { error } }: Pick<Summary, 'inputSummary'>): ErrorCode | undefined {
  if (!error) return undefined;
  return error.match(/[A-Z]+(?:_[A-Z]+)+/g)?.find(isErrorCode) ?? 'UNEXPECTED_ERROR';
}

/** A run that has no row at its end: it failed before it had one, or there was nothing to run. */
export function withoutRow(type: MemberType, summary: Pick<Summary, 'inputSummary'>): EndedRun | undefined {
  const failure = failureOf(summary);
  if (failure === undefined) return undefined;
  log.error({ title: `The customers ${MEMBERS[type].noun} could not start`, details: summary.inputSummary.error });
  return { id: '', failure, needPerson: 0 };
}

/** The errors of single keys, without those that only end a cancelled run; `has`: whether one of them has a code in it. */
export function logKeyErrors(summary: Summary): { count: number; has: (code: ErrorCode) => boolean } {
  const codes = new Set<string>();
  let count = 0;
  for (const [stage, { errors }] of Object.entries({ map: summary.mapSummary, reduce: summary.reduceSummary }))
    errors.iterator().each((key, error) => {
      const found: readonly string[] = error.match(/[A-Z]+(?:_[A-Z]+)+/g) ?? [];
      if (found.includes('RUN_CANCELLED')) return true;
      count += 1;
      found.forEach((code) => codes.add(code));
      if (count <= LOGGED_ERRORS) log.error({ title: `Error in ${stage} of ${key}`, details: error });
      return true;
    });
  return { count, has: (code) => codes.has(code) };
}

/** Until when SuiteProjects Pro is left alone; undefined when it is not. Cost: 10 units. */
export const quotaWait = (): string | undefined => pausedUntil(loadDefaultConnection()?.pause, Date.now());
