import { NotEmulated } from '../../../../../sandbox/not-emulated';
import { visit, visitForm } from '../../suitelet/a-suitelet';

const field = (rest: string, type = 'TEXT') =>
  `const f = form.addField({ id: 'custpage_a', label: 'A', type: ui.FieldType.${type} }); ${rest}`;

describe('a form', () => {
  it.each([
    ['an id in upper case', `form.addField({ id: 'custpage_A', label: 'A', type: 'TEXT' })`],
    ['an id without custpage_', `form.addField({ id: 'a', label: 'A', type: 'TEXT' })`],
    [
      'the same id twice',
      `form.addField({ id: 'custpage_a', label: 'A', type: 'TEXT' }); form.addFieldGroup({ id: 'custpage_a', label: 'A' })`,
    ],
    ['a label of 41 characters', `form.addField({ id: 'custpage_a', label: 'A'.repeat(41), type: 'TEXT' })`],
    ['a group that is not there', `form.addField({ id: 'custpage_a', label: 'A', type: 'TEXT', container: 'custpage_g' })`],
    ['a select from a list', `form.addField({ id: 'custpage_a', label: 'A', type: 'SELECT', source: 'customer' })`],
    ['a field type that is not emulated', `form.addField({ id: 'custpage_a', label: 'A', type: ui.FieldType.RICHTEXT })`],
    ['a field type that does not exist', `form.addField({ id: 'custpage_a', label: 'A', type: 'NUMBER' })`],
    ['a sublist', `form.addSublist({ id: 'custpage_l', label: 'L', type: ui.SublistType.LIST })`],
    ['a client script', `form.clientScriptModulePath = './x.js'`],
    ['a button with client code', `form.addButton({ id: 'custpage_b', label: 'B', functionName: 'go' })`],
    ['two submit buttons', `form.addSubmitButton({ label: 'Save' }); form.addSubmitButton({ label: 'Go' })`],
    ['a display type that is not emulated', field('f.updateDisplayType({ displayType: ui.FieldDisplayType.ENTRY })')],
    ['a length of a password', field('f.maxLength = 10', 'PASSWORD')],
    ['a list as value', field(`f.defaultValue = ['a']`)],
    ['true as value of a checkbox', field('f.defaultValue = true', 'CHECKBOX')],
    ['yes as value of a checkbox', field(`f.defaultValue = 'yes'`, 'CHECKBOX')],
    ['an option of a text', field(`f.addSelectOption({ value: 'a', text: 'A' })`)],
    ['an unknown member of a field', field('f.updateLayoutType({ layoutType: ui.FieldLayoutType.OUTSIDE })')],
    ['a message with a duration', `form.addPageInitMessage({ type: message.Type.ERROR, duration: 5 })`],
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
    expect(visitForm(body).text).toContain('true x TEXT');
  });

  it('lets a field be changed in a chain', () => {
    const body = field(`f.updateDisplayType({ displayType: 'INLINE' }).setHelpText({ help: 'Why' }).defaultValue = 7`);
    expect(visitForm(body).text).toContain('A\n7\nWhy');
  });
});
