import { NotEmulated } from '../../../../../sandbox/not-emulated';
import { visit, visitForm } from '../../suitelet/a-suitelet';

const field = (rest: string, type = 'TEXT') =>
  `const f = form.addField({ id: 'custpage_a', label: 'A', type: ui.FieldType.${type} }); ${rest}`;

describe('a form', () => {
  it.each([
    ['an id in upper case', `form.addField({ id: 'custpage_A', label: 'A', type: 'TEXT' })`],
    ['an id with a space', `form.addField({ id: 'a b', label: 'A', type: 'TEXT' })`],
    ['an id that a Suitelet posts itself', `form.addField({ id: 'script', label: 'A', type: 'TEXT' })`],
    ['the id of the submit button', `form.addField({ id: 'submitter', label: 'A', type: 'TEXT' })`],
    [
      'the same id twice',
      `form.addField({ id: 'custpage_a', label: 'A', type: 'TEXT' }); form.addFieldGroup({ id: 'custpage_a', label: 'A' })`,
    ],
    ['a label of 41 characters', `form.addField({ id: 'custpage_a', label: 'A'.repeat(41), type: 'TEXT' })`],
    ['a group that is not there', `form.addField({ id: 'custpage_a', label: 'A', type: 'TEXT', container: 'custpage_g' })`],
    ['a source that the account does not have', `form.addField({ id: 'custpage_a', label: 'A', type: 'SELECT', source: 'employeex' })`],
    ['a source of a text', `form.addField({ id: 'custpage_a', label: 'A', type: 'TEXT', source: 'currency' })`],
    ['a field type in mixed case', `form.addField({ id: 'custpage_a', label: 'A', type: 'Text' })`],
    ['a field type that does not exist', `form.addField({ id: 'custpage_a', label: 'A', type: 'NUMBER' })`],
    ['a sublist of another type', `form.addSublist({ id: 'custpage_l', label: 'L', type: 'GRID' })`],
    ['a client script that is not there', `form.clientScriptModulePath = './x.js'`],
    ['a client script by the id of no file', `form.clientScriptFileId = 7`],
    ['a button with code', `form.addButton({ id: 'custpage_b', label: 'B', functionName: 'go(1)' })`],
    ['removing a button that is not there', `form.removeButton({ id: 'custpage_b' })`],
    ['a tab that is not there', `form.addFieldGroup({ id: 'custpage_g', label: 'G', tab: 'custpage_t' })`],
    [
      'a subtab on a subtab',
      `form.addSubtab({ id: 'custpage_s', label: 'S' }); form.addSubtab({ id: 'custpage_u', label: 'U', tab: 'custpage_s' })`,
    ],
    [
      'a file on a tab',
      `form.addTab({ id: 'custpage_t', label: 'T' }); form.addField({ id: 'custpage_a', label: 'A', type: 'FILE', container: 'custpage_t' })`,
    ],
    ['a value of a field that is not there', `form.updateDefaultValues({ custpage_a: 'x' })`],
    ['an assistant', `ui.createAssistant({ title: 'T' })`],
    ['inserting before a field that is not there', field(`form.insertField({ field: f, nextfield: 'custpage_b' })`)],
    ['two submit buttons', `form.addSubmitButton({ label: 'Save' }); form.addSubmitButton({ label: 'Go' })`],
    ['ENTRY outside a sublist', field('f.updateDisplayType({ displayType: ui.FieldDisplayType.ENTRY })')],
    ['READONLY of a select', field('f.updateDisplayType({ displayType: ui.FieldDisplayType.READONLY })', 'SELECT')],
    ['a new row of a field that is not outside', field('f.updateBreakType({ breakType: ui.FieldBreakType.STARTROW })')],
    ['the size of a checkbox', field('f.updateDisplaySize({ height: 5, width: 5 })', 'CHECKBOX')],
    ['a size of nothing', field('f.updateDisplaySize({ height: 0, width: 5 })')],
    ['a rich text of 50 pixels', field('f.richTextHeight = 50', 'RICHTEXT')],
    ['mandatory as text', field(`f.isMandatory = 'T'`)],
    ['a negative padding', field('f.padding = -1')],
    [
      'options of a field with a source',
      `form.addField({ id: 'custpage_a', label: 'A', type: 'SELECT', source: 'currency' }).addSelectOption({ value: '9', text: 'x' })`,
    ],
    ['the option T of a multi-select', field(`f.addSelectOption({ value: 'T', text: 'x' })`, 'MULTISELECT')],
    ['options of a text read back', field('f.getSelectOptions()')],
    ['a date in another format', field(`f.defaultValue = '2026-01-31'`, 'DATE')],
    ['a day that does not exist', field(`f.defaultValue = '2/30/2026'`, 'DATE')],
    ['a word as number', field(`f.defaultValue = 'many'`, 'INTEGER')],
    ['a fraction as integer', field(`f.defaultValue = 1.5`, 'INTEGER')],
    ['a value of a file', field(`f.defaultValue = 'x'`, 'FILE')],
    ['a Date as value', field('f.defaultValue = new Date(0)', 'DATE')],
    ['a radio button without a source', `form.addField({ id: 'custpage_a', label: 'A', type: 'RADIO' })`],
    [
      'radio buttons of two ids in a container',
      `form.addField({ id: 'custpage_a', label: 'A', type: 'RADIO', source: 'x' }); form.addField({ id: 'custpage_b', label: 'B', type: 'RADIO', source: 'y' })`,
    ],
    [
      'a credential field with a domain twice',
      `form.addCredentialField({ id: 'custpage_a', label: 'A', restrictToDomains: ['a.example', 'a.example'], restrictToScriptIds: 'customscript_a' })`,
    ],
    [
      'the type of a credential field',
      `form.addSecretKeyField({ id: 'custpage_a', label: 'A', restrictToScriptIds: 'customscript_a' }).type`,
    ],
    ['a length of a password', field('f.maxLength = 10', 'PASSWORD')],
    ['a list as value', field(`f.defaultValue = ['a']`)],
    ['true as value of a checkbox', field('f.defaultValue = true', 'CHECKBOX')],
    ['yes as value of a checkbox', field(`f.defaultValue = 'yes'`, 'CHECKBOX')],
    ['an option of a text', field(`f.addSelectOption({ value: 'a', text: 'A' })`)],
    ['an unknown member of a field', field('f.helpText')],
    ['a layout type that does not exist', field(`f.updateLayoutType({ layoutType: 'INSIDE' })`)],
    ['a message that lasts -5', `form.addPageInitMessage({ type: message.Type.ERROR, duration: -5 })`],
    ['showing a message on the server', `message.create({ type: message.Type.ERROR }).show()`],
    ['a message type that does not exist', `form.addPageInitMessage({ type: 4 })`],
    ['a page link of another type', `form.addPageLink({ type: 'TAB', title: 'A', url: '/' })`],
  ])('does not emulate %s', (_case, body) => {
    expect(() => visitForm(body)).toThrow(NotEmulated);
  });

  it.each([
    ['createForm: Missing a required argument: title', `ui.createForm({})`],
    ['addField: Missing a required argument: label', `ui.createForm({ title: 'T' }).addField({ id: 'custpage_a', type: 'TEXT' })`],
    ['addFieldGroup: Missing a required argument: id', `ui.createForm({ title: 'T' }).addFieldGroup({ label: 'G' })`],
    ['addButton: Missing a required argument: id', `ui.createForm({ title: 'T' }).addButton({ label: 'G' })`],
    ['addSublist: Missing a required argument: type', `ui.createForm({ title: 'T' }).addSublist({ id: 'custpage_a', label: 'A' })`],
    [
      'addCredentialField: Missing a required argument: restrictToDomains',
      `ui.createForm({ title: 'T' }).addCredentialField({ id: 'custpage_a', label: 'A', restrictToScriptIds: 'customscript_a' })`,
    ],
    [
      'addSecretKeyField: Missing a required argument: restrictToScriptIds',
      `ui.createForm({ title: 'T' }).addSecretKeyField({ id: 'custpage_a', label: 'A' })`,
    ],
    ['updateDefaultValues: Missing a required argument: values', `ui.createForm({ title: 'T' }).updateDefaultValues()`],
    ['addPageLink: Missing a required argument: url', `ui.createForm({ title: 'T' }).addPageLink({ type: 'CROSSLINK', title: 'A' })`],
  ])('throws SSS_MISSING_REQD_ARGUMENT, %s', (text, body) => {
    expect(visit(body).text).toMatch(new RegExp(`SSS_MISSING_REQD_ARGUMENT\n.*${text}`));
  });

  it.each([
    ['WRONG_PARAMETER_TYPE for a message that is text', `form.addPageInitMessage('hello')`, 'WRONG_PARAMETER_TYPE'],
    ['SSS_INVALID_TYPE_ARG for help that is no text', field('f.setHelpText({ help: 5 })'), 'SSS_INVALID_TYPE_ARG'],
    ['READ_ONLY_PROPERTY for the id of a field', field(`f.id = 'custpage_b'`), 'READ_ONLY_PROPERTY'],
  ])('throws %s', (_case, body, code) => {
    expect(visitForm(body).text).toContain(code);
  });

  it('gives back its fields by id', () => {
    const body = field(`f.defaultValue = 'x'; const g = form.getField({ id: 'custpage_a' });
      form.title = [g === f, g.defaultValue, g.type, form.getField({ id: 'custpage_b' })].join(' ')`);
    expect(visitForm(body).text).toContain('true x text');
  });

  it('lets a field be changed in a chain', () => {
    const body = field(`f.updateDisplayType({ displayType: 'INLINE' }).setHelpText({ help: 'Why' }).defaultValue = 7`);
    expect(visitForm(body).text).toContain('A\n7\n?\nWhy');
  });
});

describe('what public scripts pass', () => {
  it.each([
    [
      'a field type in lower case',
      `form.title = form.addField({ id: 'custpage_a', label: 'A', type: 'select', source: 'currency' }).type`,
      'select',
    ],
    ['a sublist type in lower case', `form.title = form.addSublist({ id: 'custpage_l', label: 'Lines', type: 'list' }).label`, 'Lines'],
    [
      'a number as value of an option',
      field(`f.addSelectOption({ value: 7, text: 'Seven' }); form.title = JSON.stringify(f.getSelectOptions())`, 'SELECT'),
      '[{"value":"7","text":"Seven"}]',
    ],
    ['an id that begins with an underscore', `form.title = form.addField({ id: '_a', label: 'A', type: 'TEXT' }).id`, '_a'],
    [
      'a client script by the id of its file, null before',
      `const before = form.clientScriptFileId; form.clientScriptFileId = file.create({ name: 'c.js', fileType: 'JAVASCRIPT', contents: '', folder: -15 }).save(); form.title = [before, form.clientScriptFileId].join('-')`,
      '-1',
    ],
  ])('takes %s', (_case, body, title) => {
    expect(visitForm(body).text).toContain(title);
  });

  it('does not take a client script by path and by id', () => {
    const id = `file.create({ name: 'c.js', fileType: 'JAVASCRIPT', contents: '', folder: -15 }).save()`;
    expect(visitForm(`form.clientScriptFileId = ${id}; form.clientScriptModulePath = './c.js'`).text).toContain('PROPERTY_VALUE_CONFLICT');
    expect(visitForm(`const id = ${id}; form.clientScriptModulePath = './c.js'; form.clientScriptFileId = id`).text).toContain(
      'PROPERTY_VALUE_CONFLICT',
    );
  });
});
