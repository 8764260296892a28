import { NOTHING_SEEN, readSeen, stampOf, withSeen } from '../../../src/core/import/seen';

const at = (minute: number) => `2026-03-04 05:${String(minute).padStart(2, '0')}:00`;

it('moves to the newest change, and keeps those that the next read sees again', () => {
  const seen = withSeen(NOTHING_SEEN, [stampOf('1', at(0)), stampOf('2', at(20)), stampOf('3', at(59))], 40);
  expect(seen).toEqual({ watermark: at(59), from: at(19), stamps: [stampOf('3', at(59)), stampOf('2', at(20))] });
});

it('stays where it was when nothing came', () => {
  const before = withSeen(NOTHING_SEEN, [stampOf('1', at(30))], 10);
  expect(withSeen(before, [], 10)).toEqual(before);
  expect(withSeen(NOTHING_SEEN, [], 10)).toEqual(NOTHING_SEEN);
});

it('never goes back for a change that became visible late, and keeps it', () => {
  const before = withSeen(NOTHING_SEEN, [stampOf('1', at(30))], 10);
  expect(withSeen(before, [stampOf('2', at(25))], 10)).toMatchObject({
    watermark: at(30),
    from: at(20),
    stamps: ['1@2026-03-04 05:30:00', stampOf('2', at(25))],
  });
});

it('never begins earlier than it did', () => {
  const before = { watermark: at(30), from: at(29), stamps: [] };
  expect(withSeen(before, [stampOf('1', at(31))], 20).from).toBe(at(29));
});

it('begins the next read later when there are more than can be stored', () => {
  const many = Array.from({ length: 3000 }, (_, index) => stampOf(String(index), at(index < 1000 ? 10 : 20)));
  const seen = withSeen(NOTHING_SEEN, many, 60);
  expect(seen.stamps).toHaveLength(2500);
  expect(seen.from).toBe(at(10));
});

it.each([
  ['nothing', '', '{}', NOTHING_SEEN],
  ['damage', at(1), '{', { watermark: at(1), from: at(1), stamps: [] }],
  ['what is not ours', at(1), '{"from":1}', { watermark: at(1), from: at(1), stamps: [] }],
  [
    'what was stored',
    at(9),
    JSON.stringify({ watermark: at(9), from: at(1), stamps: ['a'] }),
    { watermark: at(9), from: at(1), stamps: ['a'] },
  ],
])('reads %s', (_, watermark, stored, seen) => expect(readSeen(watermark, stored)).toEqual(seen));
