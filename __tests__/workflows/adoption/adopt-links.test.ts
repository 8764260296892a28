import { demoAccount } from '../../../sandbox/accounts/variants';
import { virtualClock } from '../../../sandbox/clock';
import { createAccount } from '../../../sandbox/netsuite/account';
import type { Account } from '../../../sandbox/netsuite/types';
import type { AdoptionOutcome } from '../../../src/workflows/adoption/item';
import { workflowIn } from '../workflow-in';

const SPP_ID = 'custentity_spx_customer_id';
const adoptLinks = workflowIn('workflows/adoption/adopt-links.ts');

function account(): Account {
  const made = createAccount({
    ...{ variant: demoAccount, clock: virtualClock() },
    network: () => {
      throw new Error('Nothing is sent.');
    },
  });
  made.store.defineEntityField({ scriptId: SPP_ID, fieldType: 'TEXT', label: 'SPP', mandatory: false, appliesTo: ['customer'] });
  for (const name of ['Acme', 'Birch', 'Cedar']) made.store.insert('customer', { isperson: 'F', companyname: name, entitystatus: '13' });
  return made;
}

const claims = ['Acme', 'Birch', 'Cedar'].map((company, index) => ({
  ...{ sppId: String(index + 1), company, nickname: company, netsuiteId: String(501 + index), isProspect: false },
}));

const adopt = (made: Account, mayHaveRun = false): AdoptionOutcome =>
  adoptLinks(made, `workflow.adoptLinks(${JSON.stringify({ act: 'adopt', company: 'summit', claims })}, ${mayHaveRun})`);

const carried = ({ store }: Account): unknown[] => store.all('customer').map(({ fields }) => fields[SPP_ID] ?? '');

it('writes the SPP id to each customer', () => {
  const made = account();
  expect(adopt(made)).toEqual({ adopted: 3, already: 0, findings: [] });
  expect(carried(made)).toEqual(['1', '2', '3']);
});

it('judges once more: what was changed since the read is left alone, and listed', () => {
  const made = account();
  made.store.update('customer', 501, { isinactive: true });
  made.store.update('customer', 502, { [SPP_ID]: '77' });
  expect(adopt(made)).toMatchObject({
    ...{ adopted: 1, already: 0 },
    findings: [
      { code: 'inactive', sppId: '1' },
      { code: 'other-spp-id', sppId: '2', detail: '77' },
    ],
  });
  expect(carried(made)).toEqual(['', '77', '3']);
});

it('does nothing the second time, and counts what an earlier try has written as adopted', () => {
  const made = account();
  adopt(made);
  const versions = (): number[] => made.store.all('customer').map(({ id }) => made.store.version('customer', id));
  const before = versions();
  expect(adopt(made)).toEqual({ adopted: 0, already: 3, findings: [] });
  expect(adopt(made, true)).toEqual({ adopted: 3, already: 0, findings: [] });
  expect(versions()).toEqual(before);
});

it('passes on what is only to be reported', () => {
  const finding = { code: 'missing', sppId: '1', company: 'Acme', netsuiteId: '9', detail: '' };
  expect(adoptLinks(account(), `workflow.adoptLinks(${JSON.stringify({ act: 'report', findings: [finding] })}, false)`)).toEqual({
    ...{ adopted: 0, already: 0, findings: [finding] },
  });
});
