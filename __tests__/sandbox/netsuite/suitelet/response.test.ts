import { visit } from './a-suitelet';

const CSV = `file.create({ name: 'list.csv', fileType: 'CSV', contents: 'a,ü' })`;

it('writeFile answers a download, which is saved unless isInline is true (section_4425988137)', () => {
  const saved = visit(`response.writeFile({ file: ${CSV} })`);
  expect([saved.body, saved.headers['content-type'], saved.headers['content-disposition']]).toEqual([
    'a,ü',
    'text/csv; charset=utf-8',
    'attachment; filename="list.csv"',
  ]);
  expect(visit(`response.writeFile({ file: ${CSV}, isInline: true })`).headers['content-disposition']).toBe('inline; filename="list.csv"');
});

it.each([
  ['after something was written', `response.write('a'); response.writeFile({ file: ${CSV} })`],
  ['twice', `response.writeFile({ file: ${CSV} }); response.writeFile({ file: ${CSV} })`],
  ['before something is written', `response.writeFile({ file: ${CSV} }); response.write('a')`],
  ['before a page', `response.writeFile({ file: ${CSV} }); response.writePage(ui.createForm({ title: 'T' }))`],
  ['of something other than a File', `response.writeFile({ file: { name: 'a' } })`],
  ['of a type it does not know', `response.writeFile({ file: file.create({ name: 'a.svg', fileType: 'SVG', contents: '<svg/>' }) })`],
  ['with an option that it does not know', `response.writeFile({ file: ${CSV}, inline: true })`],
  ['with an isInline that is no boolean', `response.writeFile({ file: ${CSV}, isInline: 'T' })`],
])('writeFile %s is not emulated', (_what, body) => expect(() => visit(body)).toThrow('NOT_EMULATED'));

it('writeFile needs a file', () => {
  expect(visit(`response.writeFile({})`).text).toContain('SSS_MISSING_REQD_ARGUMENT');
});
