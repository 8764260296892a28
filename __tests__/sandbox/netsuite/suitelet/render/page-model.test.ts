import { scriptedAccount } from '../../realm/scripted-account';
import { visit, visitForm } from '../a-suitelet';

const modelOf = (html: string): Record<string, unknown> =>
  JSON.parse(/<script type="application\/json" id="page-model">(.*?)<\/script>/s.exec(html)?.[1] ?? 'null') as Record<string, unknown>;
const RUNTIME = '<script src="/sandbox/client/runtime.js" defer></script>';

it('tells the client code what is on the page', () => {
  const account = scriptedAccount();
  account.files.set('/SuiteScripts/lib/client.js', '');
  const { body } = visit(
    `const form = ui.createForm({ title: 'T' });
     form.clientScriptModulePath = './lib/client.js';
     form.addButton({ id: 'custpage_b', label: 'B', functionName: 'go' });
     const f = form.addField({ id: 'custpage_s', label: 'S', type: 'SELECT' }); f.addSelectOption({ value: '1', text: '</script>' });
     f.isMandatory = true;
     const i = form.addField({ id: 'custpage_i', label: 'I', type: 'TEXT' }); i.defaultValue = 'v'; i.updateDisplayType({ displayType: 'INLINE' });
     const l = form.addSublist({ id: 'custpage_l', label: 'L', type: 'LIST' }); l.addField({ id: 'a', label: 'A', type: 'INTEGER' });
     l.setSublistValue({ id: 'a', line: 0, value: '5' }); l.updateTotallingFieldId({ id: 'a' }); l.addButton({ id: 'custpage_lb', label: 'LB' });
     response.writePage(form);`,
    { account },
  );
  expect(body.match(/<\/script>/g)).toHaveLength(3);
  expect(modelOf(body)).toMatchObject({
    mode: 'suitelet',
    clientScripts: [{ path: '/SuiteScripts/lib/client.js' }],
    fields: [
      { id: 'custpage_s', type: 'SELECT', displayType: 'NORMAL', mandatory: true, options: [{ value: '1', text: '</script>' }] },
      { id: 'custpage_i', label: 'I', type: 'TEXT', displayType: 'INLINE', mandatory: false, value: 'v' },
    ],
    sublists: [{ id: 'custpage_l', type: 'LIST', fields: [{ id: 'a', type: 'INTEGER' }], lineCount: 1, totallingField: 'a' }],
    buttons: [{ id: 'custpage_b', functionName: 'go' }, { id: 'custpage_lb' }],
    runtime: {
      accountId: 'TD100',
      user: { roleId: 'administrator' },
      script: { id: 'customscript_page', deploymentId: 'customdeploy_test' },
    },
  });
  expect(body).toContain(RUNTIME);
});

it.each([
  ['a plain form', '', false],
  ['a list without functions', `form.addSublist({ id: 'custpage_l', label: 'L', type: 'LIST' }).addMarkAllButtons()`, false],
  ['an editor', `form.addSublist({ id: 'custpage_l', label: 'L', type: 'EDITOR' })`, true],
  ['a button with a function', `form.addButton({ id: 'custpage_b', label: 'B', functionName: 'go' })`, true],
])('loads the client code where it is needed: %s', (_case, make, needed) => {
  expect(visitForm(make).body.includes(RUNTIME)).toBe(needed);
});
