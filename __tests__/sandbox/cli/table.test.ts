import { formatDuration, formatNumber, summaryLine } from '../../../sandbox/cli/table';

it.each([
  [0, '0 s'],
  [59.4, '59 s'],
  [59.6, '1 min 0 s'],
  [3599, '59 min 59 s'],
  [7500, '2 h 5 min'],
])('%d seconds are "%s"', (seconds, text) => expect(formatDuration(seconds)).toBe(text));

it('groups thousands and rounds to the digits asked for', () => {
  expect(formatNumber(1234567)).toBe('1,234,567');
  expect(formatNumber(15.446, 2)).toBe('15.45');
});

it('aligns numbers to the right and leaves no blanks at the end', () => {
  expect(summaryLine('Created', '924')).toMatch(/^ {2}Created +924$/);
  expect(summaryLine('Created', '924').length).toBe(summaryLine('Customers read', '1,000').length);
});
