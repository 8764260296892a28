import { several, tell, type StoryTeller } from './story-teller';

/** Customers that the filter leaves out: nobody asked for their export, or they are no longer active. */
export const tellOutsiders: StoryTeller = (make) => [
  ...several(14, make).map((made, index) => tell('not-marked', made, { custom: { export_customer_to_ns__c: index % 2 === 0 ? '0' : '' } })),
  ...several(10, make).map((made) => tell('inactive', made, { active: '0' })),
];
