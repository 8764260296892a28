import { readFileSync } from 'node:fs';
import { coverage, coverageTable, FIDELITY, withTable } from '../../tools/coverage';

const rows = coverage();

it('docs/fidelity.md shows what the code emulates today (else: npx tsx tools/coverage.ts)', () => {
  const document = readFileSync(FIDELITY, 'utf8');
  expect(withTable(document, coverageTable(rows))).toBe(document);
});

it('reads modules, their objects and members that are spread in from elsewhere', () => {
  const record = rows.find(({ name }) => name === 'N/record');
  expect(record?.emulated).toEqual(expect.arrayContaining(['create', 'delete', 'load', 'submitFields']));
  expect(record?.missing).toContain('transform');
  expect(rows.find(({ name }) => name === 'N/record.Record')?.emulated).toEqual(
    expect.arrayContaining(['save', 'getValue', 'getSublistValue']),
  );
});

it('refuses a document without the marks of the table', () => {
  expect(() => withTable('no marks', 'table')).toThrow(/lost the marks/);
});
