import type { FinalOutcome } from '../../../src/workflows/export/item';
import { nextWatermark, Tally, type ReadCounts } from '../../../src/workflows/export/reconcile';

const read: ReadCounts = {
  read: 10,
  skipped: { inactive: 3 },
  handed: 7,
  serverTime: '2026-01-15 09:00:00',
  complete: true,
};
const before = '2026-01-14 09:00:00';

const outcomes: FinalOutcome[] = [
  { sppId: '1', updated: '2026-01-10 08:00:00', result: 'created', netsuiteId: '11', writtenBack: true },
  { sppId: '2', updated: '2026-01-12 08:00:00', result: 'created', netsuiteId: '12', writtenBack: false },
  { sppId: '3', updated: '2026-01-11 08:00:00', result: 'linked', netsuiteId: '13', writtenBack: false },
  { sppId: '4', updated: '2026-01-09 08:00:00', result: 'parked', code: 'NAME_TOO_LONG' },
  { sppId: '5', updated: '2026-01-09 08:00:00', result: 'parked', code: 'NAME_TOO_LONG' },
  { sppId: '6', updated: '2026-01-09 08:00:00', result: 'held', code: 'POSSIBLE_DUPLICATE' },
];

function tallyOf(some: FinalOutcome[]): Tally {
  const tally = new Tally();
  some.forEach((outcome) => tally.add(outcome));
  return tally;
}

it('counts what a person decided meanwhile by its reason, with what the filter kept out', () => {
  const late: FinalOutcome[] = [
    { sppId: '7', updated: '', result: 'skipped', reason: 'ignored' },
    { sppId: '8', updated: '', result: 'skipped', reason: 'inactive' },
  ];
  const counts = tallyOf([...outcomes.slice(0, 5), ...late]).counts(read);
  expect(counts).toMatchObject({ skipped: { inactive: 4, ignored: 1 }, held: 0, pending: 0 });
  expect(read.skipped).toEqual({ inactive: 3 });
});

describe('the totals of a run', () => {
  const counts = tallyOf(outcomes).counts(read);

  it('give every customer that was read exactly one fate, the unaccounted as pending', () => {
    expect(counts).toEqual({
      read: 10,
      skipped: { inactive: 3 },
      created: 2,
      linked: 1,
      held: 1,
      parked: 2,
      pending: 1,
      writtenBack: 1,
      writeBackFailed: 2,
      reasons: { NAME_TOO_LONG: 2, POSSIBLE_DUPLICATE: 1 },
    });
    expect(counts.read).toBe(3 + counts.created + counts.linked + counts.held + counts.parked + counts.pending);
  });
});

describe('the watermark', () => {
  const done = tallyOf(outcomes.slice(0, 1));
  const doneCounts = { ...done.counts({ ...read, handed: 1 }) };

  it('moves to the server time of the read when everybody is accounted for', () => {
    expect(nextWatermark(before, read, doneCounts, '')).toBe('2026-01-15 09:00:00');
  });

  it('stays when a customer is pending', () => {
    expect(nextWatermark(before, read, { ...doneCounts, pending: 1 }, '')).toBe(before);
  });

  it('stays when the read ended its slice early', () => {
    expect(nextWatermark(before, { ...read, complete: false }, doneCounts, '')).toBe(before);
  });

  it('stops at the oldest customer that is not written back, even one older than the last watermark', () => {
    const tally = tallyOf(outcomes);
    expect(tally.oldestUndone).toBe('2026-01-11 08:00:00');
    expect(nextWatermark(before, read, doneCounts, tally.oldestUndone)).toBe('2026-01-11 08:00:00');
  });

  it('never moves past the start of the read, whatever was changed meanwhile', () => {
    expect(nextWatermark(before, read, doneCounts, '2026-01-15 09:30:00')).toBe('2026-01-15 09:00:00');
  });
});
