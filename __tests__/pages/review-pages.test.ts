import { createVisitor } from '../../sandbox/web/visitor';
import { netSuiteSite } from '../../sandbox/web/netsuite-site';
import { settingsWorld, type SettingsWorld } from './settings-world';
import { AUDITOR, OPERATOR } from './stored-versions';

const TYPE = 'customrecord_spx_exception';
const HOSTILE = `<script>alert("x")</script> 'quoted' & \u05d0\u05d1\u05d2 ${'n'.repeat(250)}`;

const customerOf = (id: string, company: string) => ({
  ...{ id, company, name: company, active: true, type: 'C', code: '', externalid: '', web: '', currency: '', terms: '' },
  ...{ created: '', updated: '', other: { notes: 'first line\r\nsecond line' }, related: {} },
  custom: { region__c: HOSTILE, export_customer_to_ns__c: '1' },
});

const candidate = (netsuiteId: string, sppId = '') => ({
  ...{ netsuiteId, name: HOSTILE, entityId: 'C-1', email: '"><img src=x>', phone: '1', altPhone: '', taxNumber: '', sppId, score: 60 },
  reasons: [{ criterion: 'name', agrees: true, points: 60, ours: HOSTILE, theirs: HOSTILE }],
});

/** Stores an exception as a run or a single export would; returns its id. */
function store({ account }: SettingsWorld, sppId: string, given: Record<string, unknown> = {}): string {
  const values: Record<string, unknown> = {
    ...{ spp_id: sppId, company: `Company ${sppId}`, kind: 'parked', code: 'NAME_TOO_LONG', status: 'open', attempts: 1 },
    ...{ what_to_do: 'Shorten it.', reasons: '[]', payload: JSON.stringify(customerOf(sppId, `Company ${sppId}`)), candidates: '' },
    ...given,
  };
  const fields = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [`custrecord_spx_exc_${name}`, value as string | number]),
  );
  const [workflow] = account.store.all('customrecord_spx_workflow');
  return String(account.store.insert(TYPE, { ...fields, custrecord_spx_exc_workflow: String(workflow?.id) }).id);
}

const said = ({ account }: SettingsWorld, id: string, name: string) =>
  account.store.get(TYPE, Number(id))?.fields[`custrecord_spx_exc_${name}`];
const at = ({ url }: SettingsWorld, page: string, parameters = {}) => `${url}&${new URLSearchParams({ spx_page: page, ...parameters })}`;
const labels = ({ visitor }: SettingsWorld) => (visitor.page.forms[0]?.buttons ?? []).map(({ label }) => label);

describe('a list', () => {
  it('is cut into pages, and the number in the address may be anything', () => {
    const world = settingsWorld();
    for (let number = 1; number <= 101; number += 1) store(world, String(number));
    world.visitor.get(at(world, 'exceptions'));
    expect(world.visitor.page.text).toContain('Page 1 of 2');
    world.visitor.follow('Next');
    expect(world.visitor.page.text).toContain('Company 101');
    expect(world.visitor.page.text).not.toContain('Company 100');
    expect(world.visitor.get(at(world, 'exceptions', { spx_list: '<b>', spx_status: '__proto__' })).text).toContain('Page 1 of 2');
  });

  it('says of closed ones what became of them', () => {
    const world = settingsWorld();
    const moment = { decided: '2026-01-15T13:00:00.000Z', decided_by: 'Dana <b>' };
    store(world, '1', { status: 'resolved', netsuite_id: '77', decision: 'linked', ...moment });
    store(world, '2', { status: 'resolved', netsuite_id: '78' });
    store(world, '3', { status: 'resolved' });
    store(world, '4', { status: 'ignored', decision: 'ignored', ...moment });
    const { text } = world.visitor.get(at(world, 'exceptions', { spx_status: 'resolved' }));
    expect(text).toContain('NetSuite customer 77 (not there any more); linked by Dana <b>, 2026-01-15 13:00 UTC');
    expect(text).toContain('NetSuite customer 78 (not there any more), found by a run');
    expect(text).toContain('a run found that the filter keeps it out');
    expect(world.visitor.get(at(world, 'exceptions', { spx_status: 'ignored' })).text).toContain('ignored by Dana <b>');
  });

  it('of possible duplicates shows those together that look alike in SuiteProjects Pro', () => {
    const world = settingsWorld();
    const reasons = JSON.stringify([{ code: 'POSSIBLE_DUPLICATE', data: { reasons: '', candidates: '', alike: '1' } }]);
    store(world, '1', { kind: 'held' });
    store(world, '2', { kind: 'held' });
    const third = store(world, '3', { kind: 'held', reasons });
    const { text } = world.visitor.get(at(world, 'duplicates'));
    expect(text.indexOf('Company 3')).toBeLessThan(text.indexOf('Company 2'));
    expect(world.visitor.get(at(world, 'duplicate', { spx_exception: third })).text).toContain('Alike in SuiteProjects Pro');
    expect(world.visitor.page.links.map((one) => one.text)).toContain('Company 1');
  });
});

describe('hostile data', () => {
  it.each(['exception', 'duplicate', 'exceptions', 'duplicates'])('is text on the page %s', (page) => {
    const world = settingsWorld();
    const [kind, code] = page.startsWith('dup') ? ['held', 'POSSIBLE_DUPLICATE'] : ['parked', 'EMAIL_INVALID'];
    const id = store(world, '1', {
      ...{ kind, code, company: HOSTILE.slice(0, 200), what_to_do: HOSTILE, decision: 'tried again', decided_by: HOSTILE.slice(0, 200) },
      reasons: JSON.stringify([{ code, data: { source: `region__c, ${HOSTILE}`, value: HOSTILE } }]),
      payload: JSON.stringify(customerOf('1', HOSTILE)),
      candidates: JSON.stringify([candidate('5'), candidate('6', HOSTILE)]),
      edited: JSON.stringify({ company: HOSTILE, 'addr.city': '"><script>' }),
    });
    const { html, text } = world.visitor.get(at(world, page, { spx_exception: id }));
    expect(text).toContain('<script>alert("x")</script>');
    expect(html).not.toContain('<script>alert');
    expect(html).not.toContain('"><script>');
    expect(html).not.toContain('<img src=x');
  });

  it.each(['', '0', '-1', "1' OR 1=1", '<script>', '99999'])('an exception %s that is none is said to be none', (id) => {
    const world = settingsWorld();
    for (const page of ['exception', 'duplicate'])
      expect(world.visitor.get(at(world, page, { spx_exception: id })).text).toContain('There is no such exception.');
  });
});

describe('one exception', () => {
  it('of an export of one customer alone has no run', () => {
    const world = settingsWorld();
    const { text, links } = world.visitor.get(at(world, 'exception', { spx_exception: store(world, '1') }));
    expect(text).toContain('found when this customer was handled alone, 1 attempt.');
    expect(links.some(({ url }) => url.includes('spx_page=run&'))).toBe(false);
  });

  it('offers the values but not the marks of the export, and sends several lines as they are', () => {
    const world = settingsWorld();
    const { forms } = world.visitor.get(at(world, 'exception', { spx_exception: store(world, '1') }));
    const names = forms[0]?.fields.map(({ name }) => name) ?? [];
    expect(names).toEqual(
      expect.arrayContaining(['custpage_spx_edit_company', 'custpage_spx_edit_addr_city', 'custpage_spx_edit_region__c']),
    );
    expect(names).not.toContain('custpage_spx_edit_export_customer_to_ns__c');
    expect(forms[0]?.fields.find(({ name }) => name === 'custpage_spx_edit_notes')?.value).toBe('first line\nsecond line');
  });

  it('keeps what was entered even when SuiteProjects Pro cannot be asked, and nothing that was not changed', () => {
    const world = settingsWorld();
    const id = store(world, '1');
    world.visitor.get(at(world, 'exception', { spx_exception: id }));
    world.visitor.submit({ custpage_spx_edit_company: 'Short' }, 'Try again with what is entered');
    expect(world.visitor.page.text).toContain('The customer was not tried again');
    expect(JSON.parse(String(said(world, id, 'edited')))).toEqual({ company: 'Short' });
    expect(JSON.parse(String(said(world, id, 'payload')))).toMatchObject({ company: 'Company 1' });
  });

  it('is ignored and opened again, each once', () => {
    const world = settingsWorld();
    const id = store(world, '1');
    const other = world.visit();
    world.visitor.get(at(world, 'exception', { spx_exception: id }));
    other.get(at(world, 'exception', { spx_exception: id }));
    world.visitor.submit({}, 'Ignore');
    expect([said(world, id, 'status'), said(world, id, 'decision')]).toEqual(['ignored', 'ignored']);
    expect(labels(world)).toEqual(['Open again']);
    other.submit({}, 'Ignore');
    expect(other.page.text).toContain('Somebody else was faster.');
    world.visitor.submit({}, 'Open again');
    expect([said(world, id, 'status'), said(world, id, 'decision')]).toEqual(['open', 'opened again']);
  });

  it('that is resolved meanwhile is neither tried nor ignored', () => {
    const world = settingsWorld();
    const id = store(world, '1');
    for (const button of ['Try again as in SuiteProjects Pro', 'Ignore']) {
      world.account.store.update(TYPE, Number(id), { custrecord_spx_exc_status: 'open' });
      world.visitor.get(at(world, 'exception', { spx_exception: id }));
      world.account.store.update(TYPE, Number(id), { custrecord_spx_exc_status: 'resolved', custrecord_spx_exc_netsuite_id: '77' });
      world.visitor.submit({}, button);
      expect(world.visitor.page.text).toMatch(/was faster/);
      expect(said(world, id, 'status')).toBe('resolved');
      world.account.store.update(TYPE, Number(id), { custrecord_spx_exc_netsuite_id: '' });
    }
    expect(world.requests).toEqual([]);
  });
});

describe('a possible duplicate', () => {
  const held = { kind: 'held', code: 'POSSIBLE_DUPLICATE', candidates: JSON.stringify([candidate('5'), candidate('6', '8')]) };

  it('can be linked to a customer that belongs to nobody else, and only after one was chosen', () => {
    const world = settingsWorld();
    const id = store(world, '1', { ...held, candidates: JSON.stringify([candidate('5'), candidate('6', '8'), candidate('7')]) });
    world.visitor.get(at(world, 'duplicate', { spx_exception: id }));
    const choices = world.visitor.page.forms[0]?.fields.filter(({ type }) => type === 'radio').map(({ value, on }) => [value, on]);
    expect(choices).toEqual([
      ['5', false],
      ['7', false],
    ]);
    world.visitor.submit({}, 'Link to this customer');
    expect(world.visitor.page.text).toContain('Choose the NetSuite customer first.');
    expect(said(world, id, 'decision')).toBeUndefined();
  });

  it('that somebody is deciding about at this moment waits, and is free again when they never came back', () => {
    const world = settingsWorld();
    const id = store(world, '1', held);
    const other = world.visit();
    other.get(at(world, 'duplicate', { spx_exception: id }));
    const now = new Date(world.account.clock.now()).toISOString();
    world.account.store.update(TYPE, Number(id), {
      custrecord_spx_exc_decision: 'being created',
      custrecord_spx_exc_decided: now,
      custrecord_spx_exc_decided_by: 'Dana',
    });
    world.visitor.get(at(world, 'duplicate', { spx_exception: id }));
    expect(world.visitor.page.text).toContain('This decision is being carried out.');
    expect(labels(world)).toEqual([]);
    other.submit({}, 'Create a new customer');
    expect(other.page.text).toContain('It was decided already\nDana was faster: being created.');
    expect(world.requests).toEqual([]);
    world.account.clock.advance(300_000);
    world.visitor.get(at(world, 'duplicate', { spx_exception: id }));
    expect(labels(world)).toContain('Create a new customer');
  });
});

describe('roles', () => {
  it.each([
    ['an auditor looks only', AUDITOR, false],
    ['an operator acts', OPERATOR, true],
  ])('%s, on the server too', (_case, user, mayAct) => {
    const world = settingsWorld();
    const id = store(world, '1');
    const visitor = createVisitor(netSuiteSite(world.account, { user }));
    visitor.get(at(world, 'exception', { spx_exception: id }));
    const [form] = visitor.page.forms;
    expect(form?.buttons.map(({ label }) => label).includes('Ignore')).toBe(mayAct);
    if (form === undefined) throw new Error('There is no form.');
    // As if the button were there.
    if (!mayAct) form.buttons.push({ name: 'custpage_spx_action', value: 'ignore', label: 'Ignore' });
    visitor.submit({}, 'Ignore');
    expect(said(world, id, 'status')).toBe(mayAct ? 'ignored' : 'open');
    if (!mayAct) expect(visitor.page.text).toContain('Nothing was changed.');
  });
});
