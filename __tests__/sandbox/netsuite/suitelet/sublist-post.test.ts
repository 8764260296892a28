import { readForms } from '../../../../sandbox/web/html-forms';
import { readHtml } from '../../../../sandbox/web/html-reader';
import { visit, visitForm } from './a-suitelet';

const MAKE = (type: string) => `
  const s = form.addSublist({ id: 'custpage_l', label: 'L', type: '${type}' });
  s.addField({ id: 'name', label: 'Name', type: 'TEXT' });
  s.addField({ id: 'key', label: 'Key', type: 'TEXT' }).updateDisplayType({ displayType: 'HIDDEN' });
  s.addField({ id: 'tick', label: 'Tick', type: 'CHECKBOX' });
  s.setSublistValue({ id: 'name', line: 0, value: 'a "1"' }); s.setSublistValue({ id: 'key', line: 0, value: 'k0' });
  s.setSublistValue({ id: 'name', line: 1, value: 'b' }); s.setSublistValue({ id: 'tick', line: 1, value: 'T' });
  s.setSublistValue({ id: 'key', line: 1, value: 'k1' }); s.setSublistValue({ id: 'key', line: 1, value: null });`;

/** What a browser without client code posts back of a form. */
function posted(type: string): Record<string, string> {
  const fields = readForms(readHtml(visitForm(MAKE(type)).body))[0]?.fields ?? [];
  return Object.fromEntries(fields.filter(({ name, on }) => name !== '' && on).map(({ name, value }) => [name, value]));
}

const read = (parameters: Record<string, string>, body: string): unknown =>
  JSON.parse(visit(`response.write(JSON.stringify(${body}))`, { method: 'POST', parameters }).body);

const ALL = `[request.getLineCount({ group: 'custpage_l' }), ...[0, 1, 2].map((line) =>
  ['name', 'key', 'tick', 'other'].map((name) => request.getSublistValue({ group: 'custpage_l', name, line })))]`;

it('an editor posts its lines in one field', () => {
  expect(posted('INLINEEDITOR')).toMatchObject({
    custpage_lfields: 'name\u0001key\u0001tick',
    custpage_ldata: 'a "1"\u0001k0\u0001\u0002b\u0001\u0001T',
  });
});

it('a list posts a field for each cell, lines from 1', () => {
  expect(posted('LIST')).toEqual({
    custpage_lfields: 'name\u0001key\u0001tick',
    custpage_llines: '2',
    ...{ name1: 'a "1"', key1: 'k0', tick1: 'F', name2: 'b', key2: '', tick2: 'T' },
  });
});

it.each([
  ['INLINEEDITOR', null],
  ['EDITOR', null],
  ['LIST', 'F'],
])('what %s posts comes back from getLineCount and getSublistValue', (type, unticked) => {
  expect(read(posted(type), ALL)).toEqual([2, ['a "1"', 'k0', unticked, null], ['b', null, 'T', null], [null, null, null, null]]);
});

it('a static list posts nothing, and neither does an editor without lines have any', () => {
  expect(posted('STATICLIST')).toEqual({});
  expect(read({}, `request.getLineCount({ group: 'custpage_l' })`)).toBe(-1);
  expect(read({ custpage_lfields: 'a', custpage_ldata: '' }, `request.getLineCount({ group: 'custpage_l' })`)).toBe(0);
});

it('takes a line as text as in the sample of section_4314828231, and refuses what is no line', () => {
  expect(read(posted('LIST'), `request.getSublistValue({ group: 'custpage_l', name: 'name', line: '1' })`)).toBe('b');
  expect(() => read({}, `request.getSublistValue({ group: 'custpage_l', name: 'name', line: 'x' })`)).toThrow('of line x');
});

it.each(['getLineCount({})', `getSublistValue({ group: 'a', line: 0 })`, `getSublistValue({ name: 'a', group: 'b' })`])(
  'request.%s throws SSS_MISSING_REQD_ARGUMENT',
  (call) => {
    expect(visit(`request.${call}`).text).toContain('SSS_MISSING_REQD_ARGUMENT');
  },
);
