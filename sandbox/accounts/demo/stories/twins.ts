import { market } from '../countries';
import type { CustomerMaker } from '../customer-maker';
import type { CustomerDraft } from '../demo-types';
import type { Story } from '../stories';
import { keyedInNetSuite } from './known-customers';
import { tell, type StoryTeller } from './story-teller';

const named = (make: CustomerMaker, alpha2: string, company: string, domain: string) =>
  make({ country: market(alpha2), named: { company, domain } });

/** Two customers whose names are the same to a person; their list nicknames differ, as SPP users make them differ. */
function pair(make: CustomerMaker, story: Story, alpha2: string, companies: [string, string], domain: string): CustomerDraft[] {
  return companies.map((company, index) =>
    tell(story, named(make, alpha2, company, `${domain}-${index + 1}`), { name: `${company} (${index + 1})` }),
  );
}

/** A customer that NetSuite has under `known`, without any id in common. */
function namesake(make: CustomerMaker, story: Story, alpha2: string, company: string, known: string, domain: string): CustomerDraft {
  const inNetSuite = named(make, alpha2, known, `${domain}-known`);
  return {
    ...tell(story, named(make, alpha2, company, domain)),
    inNetSuite: { writtenBack: false, customer: () => keyedInNetSuite(inNetSuite) },
  };
}

/** Customers that may be the same as another one; a person has to say. */
export const tellTwins: StoryTeller = (make) => [
  ...pair(make, 'same-name-twice', 'US', ['Harbor Lights Marina', 'Harbor Lights Marina'], 'harbor-lights'),
  ...pair(make, 'same-name-twice', 'JP', ['株式会社双子堂', '株式会社双子堂'], 'futago-do'),
  ...pair(make, 'same-name-but-legal-form', 'DE', ['Café Nord GmbH', 'Cafe Nord'], 'cafe-nord'),
  ...pair(make, 'same-name-but-legal-form', 'SE', ['Ångström Mätteknik AB', 'ANGSTROM MATTEKNIK, Inc.'], 'angstrom'),
  namesake(make, 'same-name-in-netsuite', 'US', 'Northgate Piano Movers', 'Northgate Piano Movers', 'northgate'),
  namesake(make, 'same-name-in-netsuite', 'ES', 'Ñuble Guitarras S.L.', 'Ñuble Guitarras S.L.', 'nuble'),
  namesake(make, 'same-name-in-netsuite-but-legal-form', 'FR', 'Crêperie du Phare', 'Creperie du Phare SARL', 'creperie-du-phare'),
];
