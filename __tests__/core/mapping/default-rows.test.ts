import { BODY_LENGTHS } from '../../../src/core/customer/field-rules';
import { checkRows, compile } from '../../../src/core/mapping/compile';
import { DEFAULT_ROWS } from '../../../src/core/mapping/default-rows';
import { aCustomer, REFERENCES } from '../a-customer';

const mapping = compile(DEFAULT_ROWS, REFERENCES);

it('are valid, with or without anything to look up', () => {
  expect(checkRows(DEFAULT_ROWS)).toEqual([]);
  expect(checkRows(DEFAULT_ROWS, REFERENCES)).toEqual([]);
});

it('map every field that they ask for', () => {
  const customer = aCustomer({
    company: 'Acme Inc.',
    web: 'acme.example',
    currency: 'eur',
    terms: 'NET 30',
    type: 'P',
    addr: {
      addr2: 'Floor 2',
      addr3: 'Wing B',
      addr4: 'Door 3',
      email: 'a@b.co',
      phone: '+1 555 010 9999',
      fax: '(555) 010-9998',
      state: 'Illinois',
    },
  });
  expect(mapping.apply(customer)).toMatchObject({
    problems: [],
    draft: {
      fields: {
        isperson: 'F',
        companyname: 'Acme Inc.',
        entitystatus: '8',
        email: 'a@b.co',
        phone: '+1 555 010 9999',
        fax: '(555) 010-9998',
        url: 'https://acme.example',
        currency: 2,
        terms: 5,
      },
      addresses: [
        {
          label: 'Main',
          defaultBilling: true,
          defaultShipping: true,
          fields: {
            country: 'US',
            addressee: 'Acme Inc.',
            addr1: '1 Main Street',
            addr2: 'Floor 2',
            addr3: 'Wing B, Door 3',
            city: 'Springfield',
            state: 'IL',
            zip: '00701',
          },
        },
      ],
    },
  });
});

it('map neither entity id nor anything that the account has not', () => {
  expect(mapping.apply(aCustomer()).draft.fields).not.toHaveProperty('entityid');
  expect(compile(DEFAULT_ROWS, {}).apply(aCustomer()).draft.fields).toEqual({ isperson: 'F', companyname: 'Acme Inc.' });
});

it('park a name that is too long and never cut it', () => {
  const company = 'x'.repeat((BODY_LENGTHS['companyname'] ?? 0) + 1);
  expect(mapping.apply(aCustomer({ company })).problems).toContainEqual(
    expect.objectContaining({ code: 'NAME_TOO_LONG', target: 'companyname' }),
  );
});

it('are ten apart, each with its own target and stable id', () => {
  expect(DEFAULT_ROWS.map(({ order }) => order)).toEqual(DEFAULT_ROWS.map((_, position) => (position + 1) * 10));
  expect(new Set(DEFAULT_ROWS.map(({ target }) => target)).size).toBe(DEFAULT_ROWS.length);
  for (const { id, target } of DEFAULT_ROWS) expect(id).toBe(`default:${target}`);
});
