import { readForms } from '../../../../../sandbox/web/html-forms';
import { readHtml } from '../../../../../sandbox/web/html-reader';
import { visitForm } from '../a-suitelet';

const NASTY = `<script>alert("1")</script>'&`;
const nasty = JSON.stringify(NASTY);
const formOf = (body: string) => readForms(readHtml(visitForm(body).body))[0];

it('escapes everything that a script passes, but INLINEHTML and messages', () => {
  const { body } = visitForm(`
    form.title = ${nasty};
    form.addPageLink({ type: 'CROSSLINK', title: ${nasty}, url: ${nasty} });
    form.addSubmitButton({ label: ${nasty} });
    form.addButton({ id: 'custpage_button', label: ${nasty} });
    form.addFieldGroup({ id: 'custpage_g', label: ${nasty} });
    let n = 0;
    for (const type of ['TEXT', 'TEXTAREA', 'PASSWORD', 'LABEL', 'URL'])
      for (const displayType of ['NORMAL', 'DISABLED', 'HIDDEN', 'INLINE']) {
        const f = form.addField({ id: 'custpage_' + n++, label: ${nasty}, type, container: 'custpage_g' });
        f.updateDisplayType({ displayType }); f.setHelpText({ help: ${nasty} }); f.defaultValue = ${nasty};
      }
    const s = form.addField({ id: 'custpage_s', label: 'S', type: 'SELECT' });
    s.addSelectOption({ value: ${nasty}, text: ${nasty} });`);
  expect(body).not.toContain('<script>');
  expect(body.match(/&lt;script&gt;/g)?.length).toBeGreaterThan(60);
});

it('puts INLINEHTML and messages on the page as they are, so that a script which does not escape is caught', () => {
  const { body } = visitForm(`
    form.addPageInitMessage({ type: message.Type.WARNING, title: '<i>T</i>', message: '<b>M</b>' });
    form.addField({ id: 'custpage_h', label: 'H', type: 'INLINEHTML' }).defaultValue = '<p id="mine">x</p>';`);
  expect(body).toContain('<div class="message message-warning" role="status"><div><h2><i>T</i></h2><b>M</b></div></div>');
  expect(body).toContain('<p id="mine">x</p>');
});

it('does not make a link of a script address', () => {
  const { body } = visitForm(`
    const f = form.addField({ id: 'custpage_u', label: 'U', type: 'URL' });
    f.updateDisplayType({ displayType: 'INLINE' }); f.defaultValue = 'javascript:alert(1)';`);
  expect(body).toContain('id="custpage_u_val">javascript:alert(1)</div>');
});

it('posts back to the Suitelet with script and deploy, and what is on the form', () => {
  const form = formOf(`
    form.addSubmitButton({ label: 'Go' });
    form.addFieldGroup({ id: 'custpage_g', label: 'G' });
    const add = (name, type, value, displayType = 'NORMAL') => {
      const f = form.addField({ id: 'custpage_' + name, label: name, type, container: 'custpage_g' });
      f.defaultValue = value; f.updateDisplayType({ displayType }); return f;
    };
    add('text', 'TEXT', 'a "b"').maxLength = 5;
    add('area', 'TEXTAREA', '\\nline').isMandatory = true;
    add('secret', 'PASSWORD', '');
    add('hidden', 'TEXT', 'h', 'HIDDEN');
    add('inline', 'TEXT', 'i', 'INLINE');
    add('disabled', 'TEXT', 'd', 'DISABLED');
    add('ticked', 'CHECKBOX', 'T');
    add('html', 'INLINEHTML', '<button name="custpage_do" value="x">Do it</button>');
    const s = form.addField({ id: 'custpage_choice', label: 'C', type: 'SELECT' });
    s.addSelectOption({ value: '', text: '-' }); s.addSelectOption({ value: '2', text: 'Two', isSelected: true });`);
  const field = (name: string, type: string, value: string, rest = {}) => ({ name, type, value, on: true, required: false, ...rest });
  expect(form).toEqual({
    method: 'POST',
    action: '/app/site/hosting/scriptlet.nl?script=100&deploy=11&compid=TD100',
    multipart: false,
    fields: [
      field('custpage_choice', 'select', '2', { choices: ['', '2'] }),
      field('custpage_hidden', 'hidden', 'h'),
      field('custpage_text', 'text', 'a "b"', { maxLength: 5 }),
      field('custpage_area', 'textarea', '\nline', { required: true }),
      field('custpage_secret', 'password', ''),
      field('custpage_ticked', 'hidden', 'F'),
      field('custpage_ticked', 'checkbox', 'T'),
    ],
    buttons: [
      { name: 'submitter', value: 'Go', label: 'Go' },
      { name: 'custpage_do', value: 'x', label: 'Do it' },
      { name: 'submitter', value: 'Go', label: 'Go' },
    ],
  });
});

it('leaves out hidden buttons and groups without visible fields', () => {
  const { body } = visitForm(`
    form.addSubmitButton({ label: 'Go' }).isHidden = true;
    form.addFieldGroup({ id: 'custpage_g', label: 'Empty' });
    form.addField({ id: 'custpage_a', label: 'A', type: 'TEXT', container: 'custpage_g' }).updateDisplayType({ displayType: 'HIDDEN' });`);
  expect(body).not.toContain('<legend>');
  expect(body).not.toContain('type="submit"');
  expect(body).toContain('name="custpage_a"');
});
