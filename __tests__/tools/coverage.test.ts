import { readFileSync } from 'node:fs';
import { coverage, coverageTable, FIDELITY, withCoverage, withTable } from '../../tools/coverage';
import { sppCoverage } from '../../tools/spp-coverage';

const rows = coverage();

it('docs/fidelity.md shows what the code emulates today (else: npx tsx tools/coverage.ts)', () => {
  const document = readFileSync(FIDELITY, 'utf8');
  expect(withCoverage(document, rows)).toBe(document);
});

it('reads modules, their objects and members that are spread in from elsewhere', () => {
  const record = rows.find(({ name }) => name === 'N/record');
  expect(record?.emulated).toEqual(expect.arrayContaining(['create', 'delete', 'load', 'submitFields']));
  expect(record?.missing).toContain('transform');
  expect(rows.find(({ name }) => name === 'N/record.Record')?.emulated).toEqual(
    expect.arrayContaining(['save', 'getValue', 'getSublistValue']),
  );
});

it('has rows for what client scripts get in the browser, beside those of the server', () => {
  const inBrowser = (name: string) => rows.find((row) => row.name === name && row.runtime === 'browser');
  expect(inBrowser('N/https')).toMatchObject({ emulated: ['delete', 'get', 'post', 'put'], missing: expect.arrayContaining(['request']) });
  expect(inBrowser('N/currentRecord')?.emulated).toEqual(['get']);
  expect(inBrowser('N/currentRecord.CurrentRecord')?.emulated).toEqual(
    expect.arrayContaining(['getValue', 'setText', 'commitLine', 'getSublistText']),
  );
  for (const module of ['N/error', 'N/log', 'N/runtime', 'N/ui/dialog', 'N/ui/message', 'N/url', 'N/util'])
    expect(inBrowser(module)?.emulated).not.toHaveLength(0);
  expect(coverageTable(rows)).toContain('| `N/ui/dialog` in the browser | 3 of 3 | nothing |');
});

it('refuses a document without the marks of the table', () => {
  expect(() => withTable('no marks', 'table')).toThrow(/lost the marks/);
});

it('asks the local SuiteProjects Pro what it understands', () => {
  const of = (name: string) => sppCoverage().find((row) => row.name === name);
  expect(of('Read Customer')?.emulated).toEqual(
    expect.arrayContaining(['method `equal to`', 'filter `newer-than`', 'filter on `created`', '`enable_custom`', '`_Return`']),
  );
  expect(of('Read Customer')?.missing).toEqual(expect.arrayContaining(['method `not exported`', 'filter `date-equal-to`', '`generic`']));
  expect(of('Read Error')?.emulated).toEqual(['method `equal to`']);
  expect(of('ModifyOnCondition Customer')).toMatchObject({ emulated: ['`enable_custom`', '`condition`'], missing: ['`lookup`'] });
  expect(of('Add Customer')).toMatchObject({ emulated: ['`enable_custom`', '`lookup`'], missing: ['`condition`'] });
  expect(of('Delete Customer')?.emulated).toEqual([]);
});
