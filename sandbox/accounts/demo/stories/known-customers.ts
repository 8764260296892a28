import type { StoredLine } from '../../../netsuite/records/store';
import type { MadeCustomer } from '../customer-maker';
import type { CustomerDraft, ExistingNetSuiteCustomer } from '../demo-types';
import { several, tell, type StoryTeller } from './story-teller';

/** The status "Closed Won" of every demo account. */
const CLOSED_WON = '13';

function mainAddress({ country, city, record }: MadeCustomer): StoredLine {
  return {
    fields: { label: 'Main', defaultbilling: true, defaultshipping: true },
    subrecords: {
      addressbookaddress: {
        country: country.alpha2,
        addressee: record.company,
        addr1: record.addr?.addr1 ?? null,
        city: city.name,
        state: city.state ?? null,
        zip: city.zip,
      },
    },
  };
}

/** The NetSuite customer that an accountant keyed in for a made customer. */
export function keyedInNetSuite(made: MadeCustomer, own: ExistingNetSuiteCustomer['fields'] = {}): ExistingNetSuiteCustomer {
  return {
    fields: { isperson: 'F', companyname: made.record.company, entitystatus: CLOSED_WON, ...own },
    sublists: { addressbook: [mainAddress(made)] },
  };
}

/** Integrated long ago: by this product, which leaves its marks in NetSuite, or by Oracle's connector, which leaves none. */
const integrated = (made: MadeCustomer, byThisProduct: boolean): CustomerDraft => ({
  ...tell('already-integrated', made),
  inNetSuite: {
    writtenBack: true,
    customer: ({ sppId, externalId }) =>
      keyedInNetSuite(made, byThisProduct ? { externalid: externalId, custentity_spx_customer_id: sppId } : {}),
  },
});

/** Created in NetSuite by a run that died before it wrote the ids back. */
const unfinished = (made: MadeCustomer): CustomerDraft => ({
  ...tell('write-back-missing', made),
  inNetSuite: {
    writtenBack: false,
    customer: ({ sppId, externalId }) => keyedInNetSuite(made, { externalid: externalId, custentity_spx_customer_id: sppId }),
  },
});

/** As before, and another integration has taken the external id for itself since. */
const unfinishedAndRenamed = (made: MadeCustomer, index: number): CustomerDraft => ({
  ...tell('write-back-missing-other-external-id', made),
  inNetSuite: {
    writtenBack: false,
    customer: ({ sppId }) => keyedInNetSuite(made, { externalid: `CRM-000${index + 1}`, custentity_spx_customer_id: sppId }),
  },
});

/** Customers that NetSuite has already and knows by their ids. */
export const tellKnownCustomers: StoryTeller = (make) => [
  ...several(12, make).map((made, index) => integrated(made, index % 2 === 0)),
  ...several(4, make).map(unfinished),
  ...several(2, make).map(unfinishedAndRenamed),
];
