import { DEMO, settingsUrl, type World } from '../../sandbox/cli/demo-world';
import type { Visitor } from '../../sandbox/web/visitor';
import { OPERATOR } from '../pages/stored-versions';
import { browserOf } from './every-page';
import { addNetSuiteCustomer, importWorld, NETSUITE_ID, runImport, sppCustomersOf } from './import-world';
import { companyOf, connectedWorld, runExport, saveAgain, writtenBackId } from './worlds';

/** Exceptions on which two people, or both workflows, have something to say. */
const exceptionOf = (world: World, key: string) =>
  world.account.store.all('customrecord_spx_exception').find(({ fields }) => fields['custrecord_spx_exc_spp_id'] === key);

const open = (world: World, page: 'exception' | 'duplicate', key: string, visitor: Visitor): Visitor => {
  visitor.get(`${settingsUrl(world.account)}&spx_page=${page}&spx_exception=${exceptionOf(world, key)?.id}`);
  return visitor;
};

describe('two people who decide about a customer of the import at the same instant', () => {
  const CREATE = 'Create in SuiteProjects Pro';
  const LINK = 'Link to this SuiteProjects Pro customer';

  /** Does something in the middle of the first request to SuiteProjects Pro once it is armed. */
  function interrupted() {
    let then: (() => void) | undefined;
    const world = importWorld({
      company: companyOf({ plain: 2 }),
      wire: (request, send) => {
        const act = new URL(request.url).host === DEMO.host ? then : undefined;
        if (act !== undefined) then = undefined;
        act?.();
        return send(request);
      },
    });
    return { world, interrupt: (act: () => void) => (then = act) };
  }

  it.each([
    [CREATE, CREATE],
    [CREATE, LINK],
    [LINK, CREATE],
    [CREATE, 'Try again'],
    ['Try again', CREATE],
    ['Try again', LINK],
    [CREATE, 'Ignore'],
  ])('%s, and %s while that is carried out: the first counts, the second hears of it', (first, second) => {
    const { world, interrupt } = interrupted();
    const id = addNetSuiteCustomer(world, 'Northwind Traders');
    const [rival, free] = world.spp.customers();
    const nickname = String(world.account.store.get('customer', id)?.fields['entityid']);
    const give = (netsuiteId: string) =>
      saveAgain(world, rival?.id, { name: nickname, custom: { ...rival?.custom, [NETSUITE_ID]: netsuiteId } });
    give('99999');
    runImport(world);
    // Put right meanwhile, so that trying again links.
    give('');
    const key = `netsuite:${id}`;
    const typed = { custpage_spx_spp_customer_typed: free?.id ?? '' };
    const [one, other] = [open(world, 'exception', key, browserOf(world)), open(world, 'exception', key, browserOf(world, OPERATOR))];
    interrupt(() => void other.submit(typed, second));
    one.submit(typed, first);
    expect(one.page.text).toMatch(/of SuiteProjects Pro was (created|linked)\./);
    expect(other.page.text).toMatch(
      second === 'Ignore'
        ? /Nothing was changed\nSomebody else was faster\./
        : /It was decided already\n.+ was faster: being \w+( again)?\.\nNothing was/,
    );
    expect(sppCustomersOf(world, id)).toHaveLength(1);
    expect(exceptionOf(world, key)?.fields['custrecord_spx_exc_status']).toBe('resolved');
  });
});

describe('a NetSuite customer that the import had an exception of', () => {
  const company = companyOf({ 'same-name-in-netsuite': 1 });
  const [sppId = ''] = company.customers.map(({ record }) => record.id);

  it('can be linked by the export: a settled exception of the import is no link to another customer', () => {
    const world = connectedWorld({ company });
    runExport(world);
    const held = open(world, 'duplicate', sppId, browserOf(world));
    const chosen = held.page.forms[0]?.fields.find(({ name }) => name === 'custpage_spx_candidate')?.value ?? '';
    const { store } = world.account;
    const workflow = store.all('customrecord_spx_workflow').find(({ fields }) => fields['custrecord_spx_wf_type'] === 'customers_import');
    store.insert('customrecord_spx_exception', {
      ...{ custrecord_spx_exc_workflow: String(workflow?.id), custrecord_spx_exc_spp_id: `netsuite:${chosen}` },
      ...{ custrecord_spx_exc_netsuite_id: chosen, custrecord_spx_exc_status: 'resolved', custrecord_spx_exc_kind: 'held' },
    });
    held.submit({ custpage_spx_candidate: chosen }, 'Link to this customer');
    expect(held.page.text).toContain(`NetSuite customer ${chosen} was linked.`);
    expect(writtenBackId(world, sppId)).toBe(chosen);
  });

  it('cannot be linked when another exception of the export is: that one is named', () => {
    const world = connectedWorld({ company });
    runExport(world);
    const held = open(world, 'duplicate', sppId, browserOf(world));
    const chosen = held.page.forms[0]?.fields.find(({ name }) => name === 'custpage_spx_candidate')?.value ?? '';
    const { store } = world.account;
    store.insert('customrecord_spx_exception', {
      ...{ custrecord_spx_exc_workflow: exceptionOf(world, sppId)?.fields['custrecord_spx_exc_workflow'] ?? '' },
      ...{ custrecord_spx_exc_spp_id: '4711', custrecord_spx_exc_netsuite_id: chosen, custrecord_spx_exc_status: 'open' },
    });
    held.submit({ custpage_spx_candidate: chosen }, 'Link to this customer');
    expect(held.page.text).toContain('Nothing was linked\nThis NetSuite customer belongs to SuiteProjects Pro customer 4711.');
    expect(writtenBackId(world, sppId)).toBe('');
  });
});
