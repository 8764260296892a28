import { salesforceRow } from '../../core/adoption/salesforce-pair';
import { originOf } from '../../core/mapping/edit-rows';
import type { MappingRow } from '../../core/mapping/mapping-row';
import type { Adoption } from '../../netsuite/adoptions';
import type { ConnectionOverview } from '../../netsuite/connection';
import type { Finding } from '../health/health-check';
import { newestComplete, newestLook } from './start-adoption';

/** `optional`: only those who had it need it. `waits`: an earlier step comes first. */
export type StepState = 'done' | 'open' | 'busy' | 'attention' | 'optional' | 'waits';

export const STEP_IDS = ['connect', 'look', 'conflicts', 'adopt', 'notation', 'salesforce', 'exporter', 'preview'] as const;

export type StepId = (typeof STEP_IDS)[number];

/** How one step of the move stands; `text` says why in a sentence. */
export interface Step {
  id: StepId;
  state: StepState;
  text: string;
}

/** What the steps are told from. */
export interface Move {
  connection: ConnectionOverview | undefined;
  /** The newest first. */
  adoptions: readonly Adoption[];
  /** The step that NetSuite works on. */
  busy: Adoption | undefined;
  /** The rows of the configuration in use, the shipped ones among them. */
  rows: readonly MappingRow[];
  /** Undefined where this person may not see it. */
  otherExporter: Finding | undefined;
  /** Whether the export of this product has run, and whether its schedule may run it. */
  hasExported: boolean;
  isActive: boolean;
}

const step = (id: StepId, state: StepState, text: string): Step => ({ id, state, text });

/** The steps of the move in their order. */
export function adoptionSteps(move: Move): Step[] {
  const connect = connectStep(move);
  const look = lookStep(move, connect);
  const adopt = adoptStep(move);
  const exporter = exporterStep(move);
  return [
    connect,
    look,
    conflictsStep(move),
    adopt,
    notationStep(move),
    salesforceStep(move),
    exporter,
    previewStep(
      move,
      [connect, adopt, exporter].every(({ state }) => state === 'done'),
    ),
  ];
}

const SWITCH_OFF = "Clear Active on the Workflow settings page until Oracle's export is off, or the schedule exports beside it.";

function connectStep({ connection, isActive }: Move): Step {
  if (connection?.hasTokens !== true)
    return step('connect', 'open', `Nobody has signed in to SuiteProjects Pro yet.${isActive ? ` ${SWITCH_OFF}` : ''}`);
  if (connection.lost !== undefined) return step('connect', 'attention', 'The sign-in is over. Authorise the connection again.');
  return step('connect', 'done', `Connected with company ${connection.company}.`);
}

const newestAttempt = (adoptions: readonly Adoption[], kind: Adoption['kind']): Adoption | undefined =>
  adoptions.find((one) => one.kind === kind);

const failureOf = (attempt: Adoption | undefined): string | undefined =>
  attempt?.status === 'failed' || attempt?.status === 'interrupted' ? attempt.message || 'It failed; see the script log.' : undefined;

function lookStep({ adoptions, busy }: Move, connect: Step): Step {
  if (busy?.kind === 'look') return step('look', 'busy', 'NetSuite looks at the links now.');
  const failure = failureOf(newestAttempt(adoptions, 'look'));
  if (failure !== undefined) return step('look', 'attention', failure);
  const last = adoptions.find(({ kind, status }) => kind === 'look' && status === 'complete');
  if (last !== undefined) return step('look', 'done', last.message);
  return step('look', connect.state === 'done' ? 'open' : 'waits', 'Nobody has looked yet. Looking writes to no customer.');
}

function conflictsStep({ adoptions }: Move): Step {
  const counts = newestComplete(adoptions)?.counts;
  if (counts === undefined) return step('conflicts', 'waits', 'They are known once somebody has looked.');
  const { conflicts, warnings } = counts;
  const warned = warnings === 0 ? '' : ` Pairs of names with little in common: ${warnings}.`;
  if (conflicts > 0)
    return step('conflicts', 'attention', `In conflict: ${conflicts}. Each is listed below with its reason and remedy.${warned}`);
  return step('conflicts', warnings === 0 ? 'done' : 'attention', `No link is in conflict.${warned}`);
}

function adoptStep({ adoptions, busy }: Move): Step {
  if (busy?.kind === 'adopt') return step('adopt', 'busy', 'NetSuite adopts the links now.');
  const failure = failureOf(newestAttempt(adoptions, 'adopt'));
  const newest = newestComplete(adoptions);
  if (failure !== undefined && !(newest?.kind === 'look' && newest.counts?.adoptable === 0)) return step('adopt', 'attention', failure);
  const { adoptable = 0, pending = 0 } = newest?.counts ?? {};
  if (newest === undefined) return step('adopt', 'waits', 'Look first.');
  if (newest.kind === 'adopt') return step('adopt', pending > 0 ? 'attention' : 'done', newest.message);
  if (adoptable === 0) return step('adopt', 'done', 'No link is left to adopt.');
  return step('adopt', 'open', `Links that can be adopted: ${adoptable}.`);
}

function notationStep({ rows }: Move): Step {
  const own = rows.filter((row) => originOf(row) !== 'shipped').length;
  if (own > 0) return step('notation', 'done', `Mapping rows of your own: ${own}.`);
  return step('notation', 'optional', 'Paste the advanced mapping of the old customers export, if it has one.');
}

function salesforceStep({ rows }: Move): Step {
  const row = salesforceRow(rows);
  if (row !== undefined) return step('salesforce', 'done', `The row of ${row.target} carries it.`);
  return step('salesforce', 'optional', 'Only for those who had the 3-way integration with Salesforce.');
}

/**
 * Links that a look has found since the adoption, and that this product did not make. A conflict that was settled since is none of
 * them: it was known at the adoption already.
 */
function appearedSince(adoptions: readonly Adoption[]): number {
  const now = newestLook(adoptions)?.counts;
  const then = adoptions.find(({ kind, status }) => kind === 'adopt' && status === 'complete')?.counts;
  if (now === undefined || then === undefined) return 0;
  const known = then.conflicts + then.pending;
  return Math.max(0, Math.min(now.adoptable, now.adoptable + now.conflicts - known));
}

function exporterStep({ adoptions, otherExporter, isActive }: Move): Step {
  const found = otherExporter?.found ?? 'Your role may not see whether the connector is installed.';
  const appeared = appearedSince(adoptions);
  if (appeared > 0)
    return step(
      'exporter',
      'attention',
      `Links that have appeared since the adoption: ${appeared}. Unless a person entered them, another exporter still runs. ${found}`,
    );
  const confirmed = adoptions.find(({ kind }) => kind === 'confirmed');
  if (confirmed === undefined)
    return step(
      'exporter',
      isActive ? 'attention' : 'open',
      `${isActive ? `The export of this product is switched on. ${SWITCH_OFF} ` : ''}${found} The connector runs inside SuiteProjects Pro, where nothing tells us whether its export is on: look there.`,
    );
  const said = `${confirmed.user} confirmed on ${confirmed.started.slice(0, 10)} that it is switched off.`;
  return step('exporter', otherExporter?.state === 'warning' ? 'attention' : 'done', `${said} ${found}`);
}

function previewStep({ hasExported, isActive }: Move, isReady: boolean): Step {
  if (hasExported) return step('preview', 'done', 'The customers export has run.');
  return isReady
    ? step(
        'preview',
        'open',
        `See what the first export would create. It writes nothing.${isActive ? '' : ' Then press Switch on the schedule on the Overview.'}`,
      )
    : step('preview', 'waits', 'Connect, adopt and switch off the other export first.');
}
