import { RecordDraft } from '../../../../sandbox/netsuite/modules/record/record-draft';
import { ADMINISTRATOR } from '../../../../sandbox/netsuite/realm/session';
import { newForm } from '../../../../sandbox/netsuite/suitelet/form-model';
import { runBeforeLoad, type PageLoad } from '../../../../sandbox/netsuite/user-events/run-before-load';
import { seen, userEvent, zoo } from './zoo';

function load(functions: string, given: Partial<PageLoad> = {}, deployment = {}) {
  const account = zoo();
  userEvent(account, 'greeter', functions, deployment);
  const type = account.store.recordType('customrecord_lion');
  if (!type) throw new Error('There are no lions.');
  const stored = account.store.insert('customrecord_lion', { name: 'Leo' });
  const page: PageLoad = {
    type: 'edit',
    draft: new RecordDraft(account.store, type, stored),
    form: newForm('Lion', { mode: 'edit' }),
    user: ADMINISTRATOR,
    sessionVariables: new Map(),
    ...given,
  };
  runBeforeLoad(account, page);
  return { account, page };
}

describe('runBeforeLoad', () => {
  it('lets a script add to the form and change what the page shows (section_4407991781)', () => {
    const { account, page } = load(`beforeLoad({ type, form, newRecord }) {
      see(type, runtime.executionContext, newRecord.getValue('name'));
      form.addButton({ id: 'custpage_feed', label: 'Feed' });
      newRecord.setValue({ fieldId: 'custrecord_mood', value: 'hungry' });
    }`);
    expect(seen(account)).toEqual(['greeter: edit USERINTERFACE Leo']);
    expect(page.form.buttons).toMatchObject([{ id: 'custpage_feed', label: 'Feed' }]);
    expect(page.draft.field('custrecord_mood').value()).toBe('hungry');
    expect(account.store.all('customrecord_lion')[0]?.fields['custrecord_mood']).not.toBe('hungry');
  });

  it('hands the request of the browser over', () => {
    const request = { method: 'GET' as const, parameters: { lion: '4' }, headers: {}, body: '', files: {}, url: 'https://x.example' };
    const { account } = load('beforeLoad({ request }) { see(request.method, request.parameters.lion) }', { request });
    expect(seen(account)).toEqual(['greeter: GET 4']);
    expect(() => load('beforeLoad({ request }) {}')).toThrow('NOT_EMULATED: User event context of beforeLoad.request');
  });

  it.each([
    ['view', { eventType: 'EDIT' }, []],
    ['edit', { eventType: 'EDIT' }, ['greeter: edit']],
    ['copy', {}, ['greeter: copy']],
  ] as const)('runs on %s with %p as deployed', (type, deployment, expected) =>
    expect(seen(load('beforeLoad({ type }) { see(type) }', { type }, deployment).account)).toEqual(expected),
  );

  it('throws what a script does not catch', () =>
    expect(() => load("beforeLoad() { throw error.create({ name: 'CLOSED', message: 'Come back tomorrow' }) }")).toThrow(
      'Come back tomorrow',
    ));

  it('runs nothing of a script that has only other entry points', () =>
    expect(seen(load("afterSubmit() { see('after') }").account)).toEqual([]));
});
