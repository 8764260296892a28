import { RecordDraft } from '../../../../sandbox/netsuite/modules/record/record-draft';
import { ADMINISTRATOR } from '../../../../sandbox/netsuite/realm/session';
import { userEvents } from '../../../../sandbox/netsuite/user-events/user-events';
import { act, seen, userEvent, zoo } from './zoo';

const KIM = { id: 7, name: 'Kim', email: 'kim@example.com', role: 1001, roleId: 'customrole_keeper' };
const both = (body: string) =>
  `beforeSubmit(context) { ${body.replaceAll('STEP', 'before')} }, afterSubmit(context) { ${body.replaceAll('STEP', 'after')} }`;

describe('around a save', () => {
  it('beforeSubmit sees and changes what is saved, afterSubmit what was submitted, with its id (section_4407992070, section_4407992281)', () => {
    const account = zoo();
    userEvent(
      account,
      'guard',
      `beforeSubmit({ type, newRecord, oldRecord, UserEventType }) {
         see(type === UserEventType.CREATE, newRecord.id, oldRecord, newRecord.getValue('name'));
         newRecord.setValue({ fieldId: 'custrecord_mood', value: 'calm' });
       },
       afterSubmit({ type, newRecord, oldRecord }) {
         see(type, newRecord.id, oldRecord, newRecord.getValue('custrecord_mood'), record.load({ type: 'customrecord_lion', id: newRecord.id }).getValue('name'));
       }`,
    );
    expect(act(account, "return save({ name: 'Leo' })").returned).toBe(1);
    expect(seen(account)).toEqual(['guard: true null null Leo', 'guard: create 1 null calm Leo']);
    expect(account.store.get('customrecord_lion', 1)?.fields['custrecord_mood']).toBe('calm');
  });

  it('has the old record in an edit, which stays as it was before the save', () => {
    const account = zoo();
    userEvent(account, 'guard', both("see('STEP', context.type, context.oldRecord?.getValue('name'), context.newRecord.getValue('name'))"));
    act(account, "change(save({ name: 'Leo' }), { name: 'Leonora' })");
    expect(seen(account).slice(2)).toEqual(['guard: before edit Leo Leonora', 'guard: after edit Leo Leonora']);
  });

  it('has only the edited fields in an inline edit (section_4407992070)', () => {
    const account = zoo();
    userEvent(
      account,
      'guard',
      both(
        "if (context.type === 'xedit') see('STEP', context.newRecord.getValue('custrecord_mood'), '[' + context.newRecord.getValue('name') + ']', context.oldRecord.getValue('name'))",
      ),
    );
    act(
      account,
      "const id = save({ name: 'Leo' }); record.submitFields({ type: 'customrecord_lion', id, values: { custrecord_mood: 'wild' } })",
    );
    expect(seen(account)).toEqual(['guard: before wild [] Leo', 'guard: after wild [] Leo']);
    expect(account.store.get('customrecord_lion', 1)?.fields).toMatchObject({ name: 'Leo', custrecord_mood: 'wild' });
  });

  it('calls the save of a copy a create', () => {
    const account = zoo();
    userEvent(account, 'guard', both("see('STEP', context.type)"));
    act(account, "record.copy({ type: 'customrecord_lion', id: save({ name: 'Leo' }) }).save()");
    expect(seen(account)).toEqual(['guard: before create', 'guard: after create', 'guard: before create', 'guard: after create']);
  });

  it('gives records that cannot be saved, and after the save and of the past not be changed', () => {
    const account = zoo();
    const attempt =
      "see((() => { try { context.newRecord.setValue({ fieldId: 'name', value: 'x' }); return 'ok'; } catch (e) { return e.name; } })())";
    userEvent(
      account,
      'guard',
      `afterSubmit(context) { ${attempt} }, beforeSubmit(context) { if (context.oldRecord) ${attempt.replace('newRecord', 'oldRecord')} }`,
    );
    act(account, "change(save({ name: 'Leo' }), {})");
    expect(seen(account)).toEqual(Array(3).fill('guard: SSS_INVALID_READ_ONLY_RECORD'));
    userEvent(account, 'saver', 'beforeSubmit({ newRecord }) { newRecord.save() }');
    expect(() => act(account, "save({ name: 'Leo' })")).toThrow('NOT_EMULATED: N/record.Record.save');
  });

  it('runs several scripts in the order of their installation, each after the other has changed the record', () => {
    const account = zoo();
    const append = (letter: string) =>
      `beforeSubmit({ newRecord }) { newRecord.setValue({ fieldId: 'name', value: newRecord.getValue('name') + '${letter}' }) }`;
    userEvent(account, 'second', append('b'));
    userEvent(account, 'first', append('a'));
    act(account, "save({ name: 'Leo' })");
    expect(account.store.get('customrecord_lion', 1)?.fields['name']).toBe('Leoba');
  });
});

describe('an error', () => {
  it('in beforeSubmit reaches the caller, and nothing is saved', () => {
    const account = zoo();
    userEvent(
      account,
      'guard',
      "beforeSubmit() { throw error.create({ name: 'CAGE_FULL', message: 'No room' }) }, afterSubmit() { see('after') }",
    );
    expect(act(account, "return failure(() => save({ name: 'Leo' }))").returned).toBe('CAGE_FULL: No room');
    expect(account.store.all('customrecord_lion')).toEqual([]);
    expect(account.logs).toMatchObject([{ level: 'ERROR', script: 'customscript_guard', title: 'CAGE_FULL', details: 'No room' }]);
  });

  it('in afterSubmit reaches the caller too, but the record stays saved (assumed)', () => {
    const account = zoo();
    userEvent(account, 'guard', "afterSubmit() { throw new TypeError('oops') }");
    expect(act(account, "return failure(() => save({ name: 'Leo' }))").returned).toBe('UNEXPECTED_ERROR: TypeError: oops');
    expect(account.store.all('customrecord_lion')).toHaveLength(1);
  });

  it('of the save keeps afterSubmit from running', () => {
    const account = zoo();
    userEvent(account, 'guard', "afterSubmit() { see('after') }");
    expect(act(account, 'return failure(() => save({}))').returned).toMatch(/^USER_ERROR: /);
    expect(seen(account)).toEqual([]);
  });

  it('that is not emulated ends the caller as well, though both swallow it', () => {
    const account = zoo();
    userEvent(account, 'guard', 'beforeSubmit() { try { runtime.getCurrentScript().bundleIds } catch (e) {} }');
    expect(() => act(account, "failure(() => save({ name: 'Leo' }))")).toThrow('NOT_EMULATED: N/runtime.Script.bundleIds');
  });
});

describe('the session of a user event', () => {
  const tell =
    'afterSubmit() { see(runtime.executionContext, runtime.getCurrentScript().id, runtime.getCurrentScript().getRemainingUsage(), runtime.getCurrentUser().id, runtime.getCurrentUser().roleId) }';

  it('has 1,000 units of its own, and context and user of its caller', () => {
    const account = zoo();
    userEvent(account, 'guard', tell);
    const { units } = act(account, "save({ name: 'Leo' })", { executionContext: 'MAPREDUCE', user: KIM });
    expect(seen(account)).toEqual(['guard: MAPREDUCE customscript_guard 1000 7 customrole_keeper']);
    expect(units).toBe(6);
  });

  it('runs as the role of its deployment', () => {
    const account = zoo();
    userEvent(account, 'guard', tell, { runAsRole: 'ADMINISTRATOR' });
    act(account, "save({ name: 'Leo' })", { user: KIM });
    expect(seen(account)).toEqual(['guard: SUITELET customscript_guard 1000 7 administrator']);
  });

  it('ends at its own limit, as an error of the save', () => {
    const account = zoo();
    userEvent(account, 'guard', "beforeSubmit() { for (;;) https.post({ url: 'https://other.example', body: 'x' }) }");
    expect(act(account, "return failure(() => save({ name: 'Leo' }))").returned).toMatch(/^SSS_USAGE_LIMIT_EXCEEDED/);
    expect(account.requests).toHaveLength(100);
  });

  it('does not start user events by its own saves (section_1512409310)', () => {
    const account = zoo();
    userEvent(account, 'notes', "beforeSubmit() { see('note') }", { recordType: 'customrecord_note' });
    userEvent(
      account,
      'guard',
      "afterSubmit() { record.create({ type: 'customrecord_note' }).setValue({ fieldId: 'name', value: 'n' }).save() }",
    );
    act(account, "save({ name: 'Leo' })");
    expect(account.store.all('customrecord_note')).toHaveLength(1);
    expect(seen(account)).toEqual([]);
  });

  it.each([
    ['counts for the time limit of other scripts', 'SUITELET', 'SSS_TIME_LIMIT_EXCEEDED: Script Execution Time Exceeded.'],
    ['does not count for that of a Map/Reduce (section_4480364878), but moves the clock', 'MAPREDUCE', 'none'],
  ])('takes time that %s', (_, executionContext, expected) => {
    const account = zoo();
    userEvent(
      account,
      'guard',
      "afterSubmit() { for (let i = 0; i < 100; i += 1) https.post({ url: 'https://other.example', body: 'x' }) }",
    );
    const startedAt = account.clock.now();
    const attempt = () => act(account, "return failure(() => save({ name: 'Leo' }))", { executionContext, timeLimitSeconds: 3 }).returned;
    if (expected === 'none') expect(attempt()).toBe('none');
    else expect(attempt).toThrow('Script Execution Time Exceeded.');
    expect(account.clock.now() - startedAt).toBeGreaterThan(4_000);
  });
});

describe('a user event runs only', () => {
  const run = (deployment: Parameters<typeof userEvent>[3] & object, user = KIM) => {
    const account = zoo();
    userEvent(account, 'guard', 'beforeSubmit({ type }) { see(type) }', deployment);
    act(account, "change(save({ name: 'Leo' }), { name: 'Lea' })", { user });
    return seen(account);
  };
  const audience = (roles: string[]) => ({ allRoles: false, allEmployees: false, allPartners: false, roles, isOnline: false });

  it.each([
    ['on its record type', { recordType: 'customrecord_note' }, []],
    ['when it is deployed', { isDeployed: false }, []],
    ['on its event type (chapter_N2997182)', { eventType: 'EDIT' }, ['guard: edit']],
    ['in its execution contexts', { executionContexts: ['USERINTERFACE', 'CSVIMPORT'] }, []],
    [
      'in its execution contexts, if the caller is in one',
      { executionContexts: ['USERINTERFACE', 'SUITELET'] },
      ['guard: create', 'guard: edit'],
    ],
    ['for its audience', { audience: audience(['customrole_boss']) }, []],
    ['for its audience, if the caller is in it', { audience: audience(['customrole_keeper']) }, ['guard: create', 'guard: edit']],
    ['for its owner while in testing', { status: 'TESTING' }, []],
  ])('%s', (_, deployment, expected) => expect(run(deployment)).toEqual(expected));
});

describe('around a delete', () => {
  it('both entry points see the record that goes', () => {
    const account = zoo();
    userEvent(
      account,
      'guard',
      both("if (context.type === 'delete') see('STEP', context.newRecord.id, context.oldRecord.getValue('name'))"),
    );
    act(account, "record.delete({ type: 'customrecord_lion', id: save({ name: 'Leo' }) })");
    expect(seen(account)).toEqual(['guard: before 1 Leo', 'guard: after 1 Leo']);
  });

  it('an error in beforeSubmit keeps the record', () => {
    const account = zoo();
    userEvent(
      account,
      'guard',
      "beforeSubmit({ type }) { if (type === 'delete') throw error.create({ name: 'PROTECTED', message: 'No' }) }",
    );
    const { returned } = act(
      account,
      "const id = save({ name: 'Leo' }); return failure(() => record.delete({ type: 'customrecord_lion', id }))",
    );
    expect(returned).toBe('PROTECTED: No');
    expect(account.store.all('customrecord_lion')).toHaveLength(1);
  });
});

describe('a load by a script', () => {
  it('is not emulated where it would run beforeLoad', () => {
    const account = zoo();
    userEvent(account, 'guard', 'beforeLoad() {}');
    expect(() => act(account, "change(save({ name: 'Leo' }), {})")).toThrow(
      'NOT_EMULATED: loading a customrecord_lion by a script, which runs beforeLoad of customscript_guard',
    );
  });
});

describe('a save of a page', () => {
  it('runs user events without a script, as USERINTERFACE', () => {
    const account = zoo();
    userEvent(
      account,
      'guard',
      'beforeSubmit({ newRecord }) { see(runtime.executionContext); newRecord.setValue({ fieldId: "custrecord_mood", value: "calm" }) }',
    );
    const type = account.store.recordType('customrecord_lion');
    if (!type) throw new Error('There are no lions.');
    const draft = new RecordDraft(account.store, type);
    draft.field('name').assign('Leo');
    const page = { account, user: ADMINISTRATOR, executionContext: 'USERINTERFACE', sessionVariables: new Map<string, string>() };
    const id = userEvents.aroundSave(page, draft, 'create', () => draft.save({ ignoreMandatoryFields: false }));
    expect(seen(account)).toEqual(['guard: USERINTERFACE']);
    expect(account.store.get('customrecord_lion', id)?.fields).toMatchObject({ name: 'Leo', custrecord_mood: 'calm' });
  });
});
