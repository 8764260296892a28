import type * as Query from 'N/query';
import type * as Record from 'N/record';
import { createCustomer, findExistingCustomers } from '../../src/netsuite/customers';

// The stubs' methods live on prototypes, which the adapter's `import *` shares; an own property would not reach it.
const query = Object.getPrototypeOf(jest.requireActual('N/query')) as typeof Query;
const record = Object.getPrototypeOf(jest.requireActual('N/record')) as typeof Record;

// Oracle's stubs: here the honest tool, since what is tested is how the adapter reads answers that NetSuite gives in rare moments.
const rows = (...answers: Record<string, unknown>[][]) => {
  const run = jest.spyOn(query, 'runSuiteQL');
  answers.forEach((answer) => run.mockReturnValueOnce({ asMappedResults: () => answer } as never));
  return run;
};

const saving = (save: () => number) =>
  jest.spyOn(record, 'create').mockReturnValue({ setValue: jest.fn(), insertLine: jest.fn(), setSublistValue: jest.fn(), save } as never);

const refusal = (name: string) => () => {
  throw Object.assign(new Error('refused'), { name });
};

afterEach(() => jest.restoreAllMocks());

const draft = { fields: { companyname: 'Acme' }, addresses: [] };

describe('a save that NetSuite answers with a duplicate', () => {
  it.each(['DUP_RCRD', 'DUP_ENTITY', 'UNIQUE_RCRD_ID_REQD', 'UNIQUE_CUST_ID_REQD'])(
    '%s is a link when the external id is there',
    (name) => {
      saving(refusal(name));
      rows([{ id: 77, externalid: 'spp:acme:5', sppid: '5' }]);
      expect(createCustomer(draft, 'acme', '5')).toEqual({ netsuiteId: '77', existed: true });
    },
  );

  it('is the original error when the external id is not there: another customer has the entity id', () => {
    saving(refusal('UNIQUE_CUST_ID_REQD'));
    rows([]);
    expect(() => createCustomer(draft, 'acme', '5')).toThrow(expect.objectContaining({ name: 'UNIQUE_CUST_ID_REQD' }));
  });

  it('is not looked up for any other error', () => {
    saving(refusal('USER_ERROR'));
    const run = rows();
    expect(() => createCustomer(draft, 'acme', '5')).toThrow(expect.objectContaining({ name: 'USER_ERROR' }));
    expect(run).not.toHaveBeenCalled();
  });
});

describe('finding customers that exist', () => {
  it('lets the external id win over the SPP id field, and the older record over the newer', () => {
    rows([
      { id: 1, externalid: null, sppid: '5' },
      { id: 2, externalid: null, sppid: '6' },
      { id: 3, externalid: 'spp:acme:5', sppid: '5' },
      { id: 4, externalid: 'other', sppid: '6' },
    ]);
    expect([...findExistingCustomers('acme', ['5', '6', '7'])].sort()).toEqual([
      ['5', '3'],
      ['6', '2'],
    ]);
  });

  it('asks for 1,000 ids at most in one statement, and for none when there are none', () => {
    const run = rows([], [], []);
    findExistingCustomers(
      'acme',
      Array.from({ length: 2001 }, (_, id) => String(id)),
    );
    expect(run.mock.calls.map(([options]) => (options as { params: unknown[] }).params.length)).toEqual([2000, 2000, 2]);
    findExistingCustomers('acme', []);
    expect(run).toHaveBeenCalledTimes(3);
  });
});
