import { readForms } from '../../../sandbox/web/html-forms';
import { readHtml } from '../../../sandbox/web/html-reader';
import { formObject } from '../../../sandbox/netsuite/modules/ui-server-widget/form';
import { newField, newForm } from '../../../sandbox/netsuite/suitelet/form-model';
import { createAccount } from '../../../sandbox/netsuite/account';
import { virtualClock } from '../../../sandbox/clock';
import { bareVariant } from '../../sandbox/netsuite/bare-variant';
import { scriptedAccount } from '../../sandbox/netsuite/realm/scripted-account';
import { visit, visitForm } from '../../sandbox/netsuite/suitelet/a-suitelet';
import { sampleSession } from '../sample-session';

/** Runs the body of a Suitelet with `form` and `F`, the field types, and gives what it returns. */
function run(body: string, account = scriptedAccount()): unknown {
  const script = `const form = ui.createForm({ title: 'T' }); const F = ui.FieldType; response.write(JSON.stringify((() => { ${body} })() ?? null));`;
  const { body: text } = visit(script, { account });
  return text.startsWith('<!DOCTYPE') ? text : JSON.parse(text);
}

const add = (type: string, rest = '') => `const f = form.addField({ id: 'custpage_a', label: 'A', type: F.${type} }); ${rest}`;
const shown = (body: string) => visitForm(`const F = ui.FieldType; ${body}`);
const withCurrencies = () => {
  const variant = {
    ...bareVariant,
    currencies: [
      { id: 1, name: 'US Dollar', symbol: 'USD' },
      { id: 2, name: 'Euro', symbol: 'EUR' },
    ],
  };
  return {
    ...scriptedAccount(),
    store: createAccount({ variant, clock: virtualClock(), network: () => ({ status: 200, headers: {}, body: '' }) }).store,
  };
};

describe('field types (section_4332671056)', () => {
  it.each([
    ['TEXT', 'text'],
    ['EMAIL', 'email'],
    ['PHONE', 'tel'],
    ['URL', 'text'],
    ['INTEGER', 'text'],
    ['FLOAT', 'text'],
    ['CURRENCY', 'text'],
    ['PERCENT', 'text'],
    ['DATE', 'text'],
    ['DATETIMETZ', 'text'],
    ['TIMEOFDAY', 'text'],
    ['PASSWORD', 'password'],
    ['FILE', 'file'],
    ['TEXTAREA', 'textarea'],
    ['LONGTEXT', 'textarea'],
    ['RICHTEXT', 'textarea'],
    ['SELECT', 'select'],
    ['MULTISELECT', 'multiselect'],
  ])('section_4332671056 %s is entered under its id', (type, control) => {
    const fields = readForms(readHtml(shown(add(type)).body))[0]?.fields ?? [];
    expect(fields.map((field) => [field.name, field.type])).toEqual([['custpage_a', control]]);
  });

  it.each(['HELP', 'LABEL', 'IMAGE', 'INLINEHTML'])('section_4332671056 %s is shown and not posted', (type) => {
    const { body, text } = shown(add(type, `f.defaultValue = '/x.png'`));
    expect(readForms(readHtml(body))[0]?.fields).toEqual([]);
    if (type === 'IMAGE') expect(body).toContain('<img src="/x.png" alt="">');
    expect(/^A$/m.test(text)).toBe(type !== 'INLINEHTML');
  });

  it('section_4332671056 DATETIME is not supported by addField', () => {
    expect(() => shown(add('DATETIME'))).toThrow('NOT_EMULATED');
  });

  it('section_4332671056 long text takes 100,000 characters', () => {
    expect(run(add('LONGTEXT', 'return f.maxLength'))).toBe(100_000);
  });

  it.each(['FILE', 'HELP', 'INLINEHTML', 'LABEL', 'LONGTEXT', 'MULTISELECT', 'RADIO', 'RICHTEXT', 'IMAGE'])(
    'section_4332671056 %s is not for sublists that are edited',
    (type) => {
      const make = `form.addSublist({ id: 'custpage_l', label: 'L', type: 'INLINEEDITOR' }).addField({ id: 'a', label: 'A', type: F.${type} })`;
      expect(() => shown(make)).toThrow('NOT_EMULATED');
    },
  );

  it('section_4332671056 IMAGE is for static lists', () => {
    const make = `const l = form.addSublist({ id: 'custpage_l', label: 'L', type: 'STATICLIST' }); l.addField({ id: 'a', label: 'A', type: F.IMAGE }); l.setSublistValue({ id: 'a', line: 0, value: '/x.png' });`;
    expect(shown(make).body).toContain('<img src="/x.png" alt="">');
  });

  it('section_4332671056 radio buttons in one container are exclusive', () => {
    const make = `for (const source of ['x', 'y']) form.addField({ id: 'custpage_r', label: source, type: F.RADIO, source }).defaultValue = 'y';`;
    const fields = readForms(readHtml(shown(make).body))[0]?.fields ?? [];
    expect(fields.map(({ name, type, value, on }) => [name, type, value, on])).toEqual([
      ['custpage_r', 'radio', 'x', false],
      ['custpage_r', 'radio', 'y', true],
    ]);
  });

  it('section_4335171133 Field.type is in lower case', () => {
    expect(run(add('CHECKBOX', 'return f.type'))).toBe('checkbox');
  });
});

describe('display types (section_4332670964)', () => {
  const tag = (displayType: string, type = 'TEXT') =>
    shown(add(type, `f.defaultValue = 'v'; f.isMandatory = true; f.updateDisplayType({ displayType: '${displayType}' })`)).body;

  it.each([
    ['DISABLED', /<input [^>]*name="custpage_a"[^>]* disabled/],
    ['HIDDEN', /<input type="hidden" name="custpage_a" value="v">/],
    ['INLINE', /<div class="inline" id="custpage_a_val">v<\/div>/],
    ['NODISPLAY', /<div class="field" data-field="custpage_a" hidden>/],
    ['NORMAL', /<input [^>]*name="custpage_a"[^>]* required/],
    ['READONLY', /<input [^>]*name="custpage_a"[^>]* readonly/],
  ])('section_4332670964 %s', (displayType, expected) => {
    expect(tag(displayType)).toMatch(expected);
  });

  it('section_4332670964 ENTRY makes a field of a list an input', () => {
    const make = (display: string) =>
      `const l = form.addSublist({ id: 'custpage_l', label: 'L', type: 'LIST' }); l.addField({ id: 'a', label: 'A', type: F.TEXT }).updateDisplayType({ displayType: '${display}' }); l.setSublistValue({ id: 'a', line: 0, value: 'v' });`;
    const type = (display: string) => readForms(readHtml(shown(make(display)).body))[0]?.fields.find(({ name }) => name === 'a1')?.type;
    expect([type('ENTRY'), type('NORMAL')]).toEqual(['text', 'hidden']);
  });

  it('assumed: a required field that is not displayed does not stop the form', () => {
    expect(tag('NODISPLAY')).not.toContain(' required');
  });
});

describe('options', () => {
  it('section_4337905245 come from a record type, an empty one first, by name [K]', () => {
    const body = `return form.addField({ id: 'custpage_a', label: 'A', type: F.SELECT, source: 'currency' }).getSelectOptions();`;
    expect(run(body, withCurrencies())).toEqual([
      { value: '', text: '' },
      { value: '2', text: 'Euro' },
      { value: '1', text: 'US Dollar' },
    ]);
  });

  it('section_4337905245 come from a custom list in its own order, without what is inactive [K]', () => {
    const account = withCurrencies();
    account.store.defineCustomList({ scriptId: 'customlist_a', name: 'A', isOrdered: true });
    for (const [name, isinactive] of [
      ['z', false],
      ['a', false],
      ['m', true],
    ] as const)
      account.store.insert('customlist_a', { name, isinactive });
    const body = `return form.addField({ id: 'custpage_a', label: 'A', type: F.MULTISELECT, source: 'customlist_a' }).getSelectOptions().map(({ text }) => text);`;
    expect(run(body, account)).toEqual(['z', 'a']);
  });

  it.each([
    ['{}', ['Anna', 'Hanna', 'Ann']],
    [`{ filter: 'ANN' }`, ['Anna', 'Hanna', 'Ann']],
    [`{ filter: 'ann', filteroperator: 'startswith' }`, ['Anna', 'Ann']],
    [`{ filter: 'ann', filteroperator: 'is' }`, ['Ann']],
  ])('section_4335162417 getSelectOptions(%s) compares without case', (options, expected) => {
    const body = `for (const text of ['Anna', 'Hanna', 'Ann']) f.addSelectOption({ value: text, text }); return f.getSelectOptions(${options}).map(({ text }) => text);`;
    expect(run(add('SELECT', body))).toEqual(expected);
  });

  it('section_4335162417 null beyond 500 options', () => {
    expect(
      run(add('SELECT', `for (let i = 0; i < 501; i++) f.addSelectOption({ value: String(i), text: 'x' }); return f.getSelectOptions();`)),
    ).toBeNull();
  });
});

describe('the form', () => {
  it('section_4340360899 updateDefaultValues takes the values by field', () => {
    expect(run(add('TEXT', `form.updateDefaultValues({ custpage_a: 'Text Goes Here' }); return f.defaultValue`))).toBe('Text Goes Here');
  });

  it('insertField puts a field before another one and into its group', () => {
    const make = `form.addFieldGroup({ id: 'custpage_g', label: 'G' }); form.addField({ id: 'custpage_b', label: 'B', type: F.TEXT, container: 'custpage_g' });
      ${add('TEXT', `form.insertField({ field: f, nextfield: 'custpage_b' });`)}`;
    expect(shown(make).text).toContain('G\nA\nB');
  });

  it('tabs, subtabs and their order; a subtab with nothing on it does not appear (stubs)', () => {
    const make = `const [one, two] = ['one', 'two'].map((id) => form.addTab({ id, label: id.toUpperCase() }));
      form.addSubtab({ id: 'sub', label: 'SUB', tab: 'one' }); form.addSubtab({ id: 'empty', label: 'EMPTY', tab: 'one' });
      form.insertTab({ tab: two, nexttab: 'one' }); two.helpText = 'help of two';
      for (const container of ['one', 'two', 'sub']) form.addField({ id: 'f_' + container, label: 'on ' + container, type: F.TEXT, container });
      form.title = form.getTabs().join('+') + (form.getTab({ id: 'sub' }) === null) + (form.getSubtab({ id: 'sub' }).label) + (form.getTab({ id: 'one' }) === one);`;
    const { text } = shown(make);
    expect(text).toContain('two+onetrueSUBtrue');
    expect(text).toContain('TWO\nhelp of two\non two\nONE\non one\nSUB\non sub');
    expect(text).not.toContain('EMPTY');
  });

  it('removes and finds buttons', () => {
    const make = `const b = form.addButton({ id: 'custpage_b', label: 'Bee' }); form.addButton({ id: 'custpage_c', label: 'Sea' });
      const same = form.getButton({ id: 'custpage_b' }) === b; form.removeButton({ id: 'custpage_b' });
      form.title = [same, form.getButton({ id: 'custpage_b' }), form.addSubmitButton() === form.getButton({ id: 'submitter' })].join();`;
    expect(shown(make).text).toContain('true,,true\nSea');
  });

  it('section_1530198114 takes a Message or its options, with a duration', () => {
    const { body } =
      shown(`form.addPageInitMessage({ message: message.create({ type: message.Type.WARNING, title: 'T', message: 'M', duration: 5000 }) });
      form.addPageInitMessage({ type: message.Type.ERROR, message: 'E' });`);
    expect(body).toContain('<div class="message message-warning" role="status" data-duration="5000"><div><h2>T</h2>M</div></div>');
    expect(body).toContain('<div class="message message-error" role="alert"><div><h2></h2>E</div></div>');
  });

  it('a client script by path and by file id conflict (stubs)', () => {
    const account = scriptedAccount();
    account.files.set('/SuiteScripts/c.js', '');
    expect(run(`form.clientScriptModulePath = 'SuiteScripts/c'; form.clientScriptFileId = 5;`, account)).toContain(
      'PROPERTY_VALUE_CONFLICT',
    );
  });

  it('section_4337905245 on the page of a record ids need custpage, and what is there can be changed', () => {
    const session = sampleSession();
    const model = newForm('Customer', { mode: 'edit' });
    model.fields.push(newField('companyname', 'Company name', 'TEXT'));
    const form = formObject(session, model) as Record<string, (options: object) => { isMandatory: boolean }>;
    const field = form['getField']?.({ id: 'companyname' });
    if (field) field.isMandatory = true;
    expect(model.fields[0]?.mandatory).toBe(true);
    expect(() => form['addField']?.({ id: 'mine', label: 'A', type: 'TEXT' })).toThrow('needs custpage');
  });
});

describe('layout', () => {
  it('section_4332671038 outside above, outside below; section_4332670010 STARTCOL', () => {
    const make = `const put = (id, change) => change(form.addField({ id, label: id.toUpperCase(), type: F.TEXT }));
      put('below', (f) => f.updateLayoutType({ layoutType: 'OUTSIDEBELOW' })); put('one', () => {}); put('two', (f) => f.updateBreakType({ breakType: 'STARTCOL' }));
      put('above', (f) => f.updateLayoutType({ layoutType: 'OUTSIDEABOVE' }).updateBreakType({ breakType: 'STARTROW' }));`;
    const { text, body } = shown(make);
    expect(text).toContain('ABOVE\nONE\nTWO\nBELOW');
    expect(body).toMatch(/<div class="columns"><div class="fields">.*data-field="one".*\n<div class="fields">.*data-field="two"/s);
  });

  it('sizes, padding and rich text', () => {
    const { body } = shown(`const put = (id, type) => form.addField({ id, label: id, type });
      put('a', F.TEXT).updateDisplaySize({ height: 1, width: 30 }); put('b', F.LONGTEXT).updateDisplaySize({ height: 9, width: 40 });
      const r = put('c', F.RICHTEXT); r.richTextHeight = 100; r.richTextWidth = 800; r.padding = 2;`);
    expect(body).toMatch(/name="a"[^>]* size="30"/);
    expect(body).toMatch(/name="b"[^>]* rows="9" style="width:40ch/);
    expect(body).toMatch(/name="c"[^>]* style="height:100px;width:800px/);
    expect(body).toContain('data-field="c" style="padding-top:2.9em"');
  });

  it('help opens without script, described for its input', () => {
    const { body } = shown(add('TEXT', `f.setHelpText({ help: 'Why <this>' })`));
    expect(body).toContain(
      '<details class="help"><summary aria-label="Help: A" title="Help">?</summary><p id="custpage_a_help">Why &lt;this&gt;</p></details>',
    );
    expect(body).toContain('aria-describedby="custpage_a_help"');
  });
});
