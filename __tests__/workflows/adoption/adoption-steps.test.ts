import type { AdoptionCounts } from '../../../src/core/adoption/adoption-counts';
import type { Adoption } from '../../../src/netsuite/adoptions';
import { adoptionSteps, STEP_IDS, type Move, type StepId } from '../../../src/workflows/adoption/adoption-steps';

const counts = (given: Partial<AdoptionCounts>): AdoptionCounts => ({
  ...{ read: 10, linked: 10, already: 0, adoptable: 0, adopted: 0, conflicts: 0, warnings: 0, pending: 0 },
  ...given,
});
const adoption = (given: Partial<Adoption>): Adoption => ({
  ...{ id: '1', kind: 'look', status: 'complete', user: 'Kim', started: '2026-01-15T13:00:00.000Z', ended: '', message: 'Said.', task: '' },
  counts: undefined,
  ...given,
});
const look = (given: Partial<AdoptionCounts>): Adoption => adoption({ counts: counts(given) });
const adopted = (given: Partial<AdoptionCounts>): Adoption => adoption({ kind: 'adopt', counts: counts(given) });
const confirmed = adoption({ kind: 'confirmed' });
const connection = { hasTokens: true, company: 'summit', lost: undefined } as Move['connection'];

const statesOf = (given: Partial<Move>): Record<StepId, string> => {
  const steps = adoptionSteps({
    ...{ connection, adoptions: [], busy: undefined, rows: [], hasExported: false, isActive: false },
    otherExporter: { state: 'good', found: 'Not installed.', remedy: '' },
    ...given,
  });
  expect(steps.map(({ id }) => id)).toEqual(STEP_IDS);
  return Object.fromEntries(steps.map(({ id, state }) => [id, state])) as Record<StepId, string>;
};

it.each<[name: string, move: Partial<Move>, states: Partial<Record<StepId, string>>]>([
  ['nothing connected', { connection: undefined }, { connect: 'open', look: 'waits', adopt: 'waits', preview: 'waits' }],
  ['a sign-in that is over', { connection: { ...connection, lost: {} } as Move['connection'] }, { connect: 'attention', look: 'waits' }],
  ['connected', {}, { connect: 'done', look: 'open', conflicts: 'waits', adopt: 'waits', exporter: 'open' }],
  ['looking', { busy: adoption({ status: 'running' }) }, { look: 'busy', adopt: 'waits' }],
  ['looked', { adoptions: [look({ adoptable: 9, conflicts: 1 })] }, { look: 'done', conflicts: 'attention', adopt: 'open' }],
  ['nothing to adopt', { adoptions: [look({ already: 10 })] }, { look: 'done', conflicts: 'done', adopt: 'done' }],
  ['a warning only', { adoptions: [look({ adoptable: 10, warnings: 1 })] }, { conflicts: 'attention', adopt: 'open' }],
  ['a look that failed', { adoptions: [adoption({ status: 'failed' })] }, { look: 'attention', adopt: 'waits' }],
  ['adopting', { adoptions: [look({ adoptable: 9 })], busy: adoption({ kind: 'adopt' }) }, { adopt: 'busy' }],
  ['adopted', { adoptions: [adopted({ adopted: 10 }), look({ adoptable: 10 })] }, { adopt: 'done', exporter: 'open', preview: 'waits' }],
  ['adopted in part', { adoptions: [adopted({ adopted: 9, pending: 1 })] }, { adopt: 'attention' }],
  [
    'an adoption that was cut off',
    { adoptions: [adoption({ kind: 'adopt', status: 'interrupted' }), look({ adoptable: 9 })] },
    { adopt: 'attention' },
  ],
  ['confirmed', { adoptions: [confirmed, adopted({ adopted: 10 })] }, { adopt: 'done', exporter: 'done', preview: 'open' }],
  ['exported', { adoptions: [confirmed, adopted({ adopted: 10 })], hasExported: true }, { preview: 'done' }],
  [
    'links since',
    { adoptions: [look({ adoptable: 2, conflicts: 1 }), confirmed, adopted({ adopted: 9, conflicts: 1 })] },
    { exporter: 'attention' },
  ],
  [
    'a settled conflict',
    { adoptions: [look({ adoptable: 1 }), confirmed, adopted({ adopted: 9, conflicts: 1 })] },
    { exporter: 'done', adopt: 'open' },
  ],
  ['a customer lost since', { adoptions: [look({ conflicts: 1 }), confirmed, adopted({ adopted: 10 })] }, { exporter: 'done' }],
  [
    'marked customers',
    { adoptions: [confirmed], otherExporter: { state: 'warning', found: 'Marked.', remedy: 'Switch off.' } },
    { exporter: 'attention' },
  ],
  ['an export that runs beside the other one', { isActive: true }, { exporter: 'attention' }],
  [
    'an export that runs alone',
    { isActive: true, adoptions: [confirmed, adopted({ adopted: 10 })] },
    { exporter: 'done', preview: 'open' },
  ],
  ['a role that may not see it', { adoptions: [confirmed], otherExporter: undefined }, { exporter: 'done' }],
])('%s', (_name, move, states) => expect(statesOf(move)).toMatchObject(states));
