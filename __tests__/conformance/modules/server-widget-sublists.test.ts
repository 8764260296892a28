import { readForms } from '../../../sandbox/web/html-forms';
import { readHtml } from '../../../sandbox/web/html-reader';
import { visit, visitForm } from '../../sandbox/netsuite/suitelet/a-suitelet';

/** Runs the body of a Suitelet with `form` and `F`, the field types, and gives what it returns, or its page when it failed. */
function run(body: string): unknown {
  const script = `const form = ui.createForm({ title: 'T' }); const F = ui.FieldType; response.write(JSON.stringify((() => { ${body} })() ?? null));`;
  const { body: text } = visit(script);
  return text.startsWith('<!DOCTYPE') ? text : JSON.parse(text);
}

const shown = (body: string) => visitForm(`const F = ui.FieldType; ${body}`);

describe('sublists', () => {
  const list = (type: string, rest: string) =>
    `const l = form.addSublist({ id: 'custpage_l', label: 'L', type: '${type}' }); l.addField({ id: 'n', label: 'N', type: F.FLOAT }); l.addField({ id: 't', label: 'T', type: F.CHECKBOX }); ${rest}`;

  it('section_456052185058, section_452837158202 values set and read; null for none [K]', () => {
    const body = `l.setSublistValue({ id: 'n', line: 0, value: '5' }); return [l.lineCount, l.getSublistValue({ id: 'n', line: 0 }), l.getSublistValue({ id: 't', line: 0 }), l.getSublistValue({ id: 'n', line: 9 })]`;
    expect(run(list('LIST', body))).toEqual([1, '5', null, null]);
  });

  it.each([
    [`l.setSublistValue({ id: 'n', line: 0, value: '' })`, 'SSS_MISSING_REQD_ARGUMENT'],
    [`l.setSublistValue({ id: 'n', value: '1' })`, 'SSS_MISSING_REQD_ARGUMENT'],
    [`l.getSublistValue({ id: 'n' })`, 'SSS_MISSING_REQD_ARGUMENT'],
  ])('%s throws %s', (call, code) => {
    expect(run(list('LIST', call))).toContain(code);
  });

  it.each([
    ['a checkbox that is true (section_456052185058)', `l.setSublistValue({ id: 't', line: 0, value: true })`],
    ['a checkbox that is yes', `l.setSublistValue({ id: 't', line: 0, value: 'yes' })`],
    ['a number', `l.setSublistValue({ id: 'n', line: 0, value: 5 })`],
    ['a line behind a gap', `l.setSublistValue({ id: 'n', line: 2, value: '5' })`],
    ['a field that is not there', `l.setSublistValue({ id: 'x', line: 0, value: '5' })`],
    ['a total of checkboxes', `l.updateTotallingFieldId({ id: 't' })`],
    ['a container', `l.addField({ id: 'x', label: 'X', type: F.TEXT, container: 'custpage_g' })`],
    ['the same field twice', `l.addField({ id: 'n', label: 'X', type: F.TEXT })`],
    ['a display type that does not exist', `l.displayType = 'GONE'`],
  ])('does not emulate %s', (_case, call) => {
    expect(() => run(list('LIST', call))).toThrow('NOT_EMULATED');
  });

  it.each(['INLINEEDITOR', 'EDITOR', 'STATICLIST'])('mark all and refresh are for lists, not for %s', (type) => {
    expect(() => run(list(type, 'l.addMarkAllButtons()'))).toThrow('NOT_EMULATED');
    expect(() => run(list(type, 'l.addRefreshButton()'))).toThrow('NOT_EMULATED');
  });

  it('mark all, refresh, totals, help and hiding are on the page', () => {
    const { body, text } = shown(
      list(
        'LIST',
        `const made = l.addMarkAllButtons(); made[1].label = 'None'; l.addRefreshButton(); l.updateTotallingFieldId({ id: 'n' }); l.helpText = 'Pick.';
        ['1.5', '2'].forEach((value, line) => l.setSublistValue({ id: 'n', line, value })); form.addSublist({ id: 'gone', label: 'Gone', type: 'LIST' }).displayType = 'HIDDEN';`,
      ),
    );
    expect(text).toContain('L\nPick.\nMark All\nNone\nRefresh\nN\nT\n1.5\n2\n3.50');
    expect(body).toContain('data-mark="F" data-for="custpage_l">None</button>');
    expect(body).toMatch(/id="sublist_gone" hidden/);
  });

  it('an editor has a row to clone whose controls are not posted', () => {
    const { body } = shown(list('INLINEEDITOR', ''));
    expect(body).toMatch(/<template data-new-line="custpage_l"><tr><td data-field="n"><input aria-label="N"/);
    expect(
      readForms(readHtml(body))[0]
        ?.fields.filter(({ name }) => name !== '')
        .map(({ name }) => name),
    ).toEqual(['custpage_lfields', 'custpage_ldata']);
  });
});
