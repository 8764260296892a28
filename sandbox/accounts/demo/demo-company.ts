import { CUSTOM_FIELDS, customerMaker, type CustomerMaker } from './customer-maker';
import type { CustomerDraft, DemoCompany, DemoCustomer, ExistingNetSuiteCustomer } from './demo-types';
import { COUNTRIES } from './countries';
import { datesOfCustomers } from './dates';
import { seededRandom } from './random';
import { relatedTo } from './related-records';
import { tellAddresses } from './stories/addresses';
import { tellCountries } from './stories/countries';
import { keyedInNetSuite, tellKnownCustomers } from './stories/known-customers';
import { tellLikenesses } from './stories/likenesses';
import { tellNames } from './stories/names';
import { tellOutsiders } from './stories/outsiders';
import { several, tell, type StoryTeller } from './stories/story-teller';
import { tellTwins } from './stories/twins';
import { tellValues } from './stories/values';

export type { DemoCompany, DemoCustomer, ExistingNetSuiteCustomer } from './demo-types';
export { expectationOf, STORIES, type Expectation, type Story } from './stories';

/** How many SPP customers the demo company has. */
export const DEMO_SIZE = 1000;
const FIRST_ID = 1001;
const PROSPECTS = 20;
const STRANGERS = 25;
const SEED = 20260115;

const STORY_TELLERS: StoryTeller[] = [
  tellNames,
  tellAddresses,
  tellCountries,
  tellValues,
  tellOutsiders,
  tellKnownCustomers,
  tellTwins,
  (make) => several(PROSPECTS, make).map((made) => tell('prospect', made, { type: 'P' })),
  tellLikenesses,
];

/** Good customers with nothing to tell, at least one in every country. */
const plainCustomers = (count: number, make: CustomerMaker): CustomerDraft[] =>
  Array.from({ length: count }, (_, index) => {
    const country = COUNTRIES[index];
    return tell('plain', make(country === undefined ? {} : { country }));
  });

/**
 * The demo: 1,000 SuiteProjects Pro customers as they are in life, and the NetSuite customers that exist before the first
 * export. The same on every call. Customers that carry a NetSuite id get it from `withNetSuiteIds`.
 */
export function demoCompany(sppCompany = 'summit'): DemoCompany {
  const random = seededRandom(SEED);
  const make = customerMaker(random);
  const stories = STORY_TELLERS.flatMap((teller) => teller(make));
  const drafts = random.shuffle([...stories, ...plainCustomers(DEMO_SIZE - stories.length, make)]);
  const dates = datesOfCustomers(drafts.length, random);
  const existing: ExistingNetSuiteCustomer[] = several(STRANGERS, make).map((made) => keyedInNetSuite(made));

  const customers = drafts.map(({ story, record, inNetSuite }, index): DemoCustomer => {
    const id = String(FIRST_ID + index);
    const customer: DemoCustomer = { story, record: { id, other: relatedTo(index, record.currency), ...record, ...dates[index]! } };
    if (inNetSuite === undefined) return customer;
    existing.push(inNetSuite.customer({ sppId: id, externalId: `spp:${sppCompany}:${id}` }));
    return inNetSuite.writtenBack ? { ...customer, integratedAs: existing.length - 1 } : customer;
  });
  return { sppCompany, customers, existing, customFields: [...CUSTOM_FIELDS] };
}

/**
 * The same company once its existing customers are in NetSuite: `ids` holds the internal id that each of `company.existing` got,
 * in order. Fills `netsuite_customer_id__c` of the integrated customers. Throws RangeError when the numbers do not match.
 */
export function withNetSuiteIds(company: DemoCompany, ids: readonly number[]): DemoCompany {
  if (ids.length !== company.existing.length) {
    throw new RangeError(`${company.existing.length} existing customers, but ${ids.length} internal ids.`);
  }
  const customers = company.customers.map((customer) => {
    const { record, integratedAs } = customer;
    if (integratedAs === undefined) return customer;
    return { ...customer, record: { ...record, custom: { ...record.custom, netsuite_customer_id__c: String(ids[integratedAs]) } } };
  });
  return { ...company, customers };
}
