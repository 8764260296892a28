import type { Finding } from '../../../src/core/adoption/finding';
import { findingsCsv } from '../../../src/core/adoption/findings-csv';
import { printFindings, readFindings } from '../../../src/core/adoption/stored-findings';
import { readCounts } from '../../../src/core/adoption/adoption-counts';
import { parseCsv } from '../../../src/core/value-list/csv';

const finding = (sppId: string, given: Partial<Finding> = {}): Finding => ({
  ...{ code: 'missing', sppId, company: 'Acme', netsuiteId: '501', detail: '' },
  ...given,
});

it('reads back what it printed, conflicts first', () => {
  const all = [finding('1', { code: 'name-differs', detail: 'Zebra' }), finding('2', { company: '"Ünï" 日本 😀\n' })];
  expect(readFindings(printFindings(all, 10_000))).toEqual([all[1], all[0]]);
});

it('keeps as many as the bytes hold, never half a one', () => {
  const all = Array.from({ length: 500 }, (_, index) => finding(String(index), { company: '😀'.repeat(20) }));
  const text = printFindings(all, 5000);
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(5000);
  const kept = readFindings(text);
  expect(kept.length).toBeGreaterThan(30);
  expect(kept).toEqual(all.slice(0, kept.length));
});

it.each(['', '{', '{}', 'null', '[1,["missing"]]', '[["no-such-code","1","a","2",""]]'])('reads nothing from %j', (text) =>
  expect(readFindings(text)).toEqual([]),
);

it.each(['', '{', 'null', '{"read":1}'])('reads no counts from %j', (text) => expect(readCounts(text)).toBeUndefined());

it('prints a line per finding that a spreadsheet takes for text', () => {
  const parsed = parseCsv(
    findingsCsv([finding('7', { company: '=HYPERLINK("x")' }), finding('8', { code: 'interrupted', netsuiteId: '-1' })]),
  );
  expect(parsed.ok && parsed.records.map(({ fields }) => fields.slice(0, 5))).toEqual([
    ['Kind', 'SuiteProjects Pro ID', 'SuiteProjects Pro customer', 'NetSuite ID in SuiteProjects Pro', 'Code'],
    ['conflict', '7', `'=HYPERLINK("x")`, '501', 'missing'],
    ['conflict', '8', 'Acme', '-1', 'interrupted'],
  ]);
});
