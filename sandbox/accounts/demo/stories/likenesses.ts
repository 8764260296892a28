import type { SppCustomerRecord } from '../../../suiteprojects/types';
import { market } from '../countries';
import type { CustomerMaker } from '../customer-maker';
import type { CustomerDraft, ExistingNetSuiteCustomer } from '../demo-types';
import type { Story } from '../stories';
import { keyedInNetSuite } from './known-customers';
import { tell, type StoryTeller } from './story-teller';

type OwnValues = Partial<Pick<SppCustomerRecord, 'addr' | 'code'>>;

/** A customer that has one thing in common with one of NetSuite, and not the name: it has been renamed, or bought. */
interface Likeness {
  story: Story;
  alpha2: string;
  company: string;
  domain: string;
  own: OwnValues;
  /** The name in NetSuite, and what is the same there. */
  known: { company: string; domain: string; fields: ExistingNetSuiteCustomer['fields'] };
}

/**
 * Phone numbers are of the ranges for films (Ofcom 01632 960xxx, NANPA 555-01xx). Mail domains end in `.internal`, which ICANN
 * keeps out of the public DNS for good; addresses under `.example` are passed over by the product as made up.
 */
const IN_NETSUITE: Likeness[] = [
  {
    ...{ story: 'same-phone-in-netsuite', alpha2: 'GB', company: 'Kittiwake Coastal Lines Ltd', domain: 'kittiwake-lines' },
    own: { addr: { phone: '+44 (0)1632 960 201' } },
    known: { company: 'Seathwaite Ferries', domain: 'seathwaite', fields: { phone: '01632 960201' } },
  },
  {
    ...{ story: 'same-phone-in-netsuite', alpha2: 'US', company: 'Juniper Ridge Saddlery', domain: 'juniper-ridge' },
    own: { addr: { phone: '202-555-0142 ext. 7' } },
    known: { company: 'Old Dominion Tack, Inc.', domain: 'old-dominion-tack', fields: { altphone: '+1 (202) 555-0142' } },
  },
  {
    ...{ story: 'same-email-domain-in-netsuite', alpha2: 'NL', company: 'Waterlinie Tuinbouw B.V.', domain: 'waterlinie' },
    own: { addr: { email: 'Facturen@Polderkas.internal' } },
    known: { company: 'Polderkas', domain: 'polderkas', fields: { email: 'info@polderkas.internal' } },
  },
  {
    ...{ story: 'same-email-domain-in-netsuite', alpha2: 'IE', company: 'Skellig Weavers', domain: 'skellig-weavers' },
    own: { addr: { email: 'orders@ballinskelligs-wool.internal' } },
    known: {
      company: 'The Ballinskelligs Wool Company',
      domain: 'ballinskelligs',
      fields: { email: 'office@ballinskelligs-wool.internal' },
    },
  },
  {
    ...{ story: 'same-entity-id-in-netsuite', alpha2: 'DE', company: 'Spreewald Gurken GmbH', domain: 'spreewald-gurken' },
    own: { code: 'deb-70117' },
    known: { company: 'Lübbenauer Konserven', domain: 'luebbenauer-konserven', fields: { entityid: 'DEB-70117' } },
  },
  {
    ...{ story: 'same-entity-id-in-netsuite', alpha2: 'FR', company: 'Moulin de la Vesdre', domain: 'moulin-vesdre' },
    own: { code: 'CLI MEUNIER' },
    known: { company: 'Minoterie Meunier et Fils', domain: 'minoterie-meunier', fields: { entityid: 'CLI  Meunier' } },
  },
];

function likeness(make: CustomerMaker, { story, alpha2, company, domain, own, known }: Likeness): CustomerDraft {
  const country = market(alpha2);
  const inNetSuite = make({ country, named: known });
  return {
    ...tell(story, make({ country, named: { company, domain } }), own),
    inNetSuite: { writtenBack: false, customer: () => keyedInNetSuite(inNetSuite, known.fields) },
  };
}

/** Customers of SPP that have a value in common, and no name. */
function sharing(make: CustomerMaker, story: Story, companies: readonly (readonly [company: string, own: OwnValues])[]): CustomerDraft[] {
  return companies.map(([company, own], index) =>
    tell(story, make({ country: market('US'), named: { company, domain: `${story}-${index + 1}` } }), own),
  );
}

/** More companies than a phone number says anything about: they rent desks in one house. */
const HOUSE = [
  'Blue Heron Illustration',
  'Copperplate Letters',
  'Dovecote Audio',
  'Ember Lane Films',
  'Fathom Charts',
  'Gable & Rye Interiors',
];

/** Customers that may be the same as another one by something else than their names; and some that only look so. */
export const tellLikenesses: StoryTeller = (make) => [
  ...IN_NETSUITE.map((one) => likeness(make, one)),
  ...sharing(make, 'same-phone-in-suiteprojects-pro', [
    ['Larkspur Bindery', { addr: { phone: '(202) 555-0177' } }],
    ['Larch & Spur Press', { addr: { phone: '+1 202 555 0177' } }],
  ]),
  ...sharing(make, 'same-entity-id-in-suiteprojects-pro', [
    ['Quillfeather Stationers', { code: 'QF-STATION' }],
    ['Q. Feather Paper Goods', { code: 'qf-station' }],
  ]),
  ...sharing(
    make,
    'phone-of-a-shared-house',
    HOUSE.map((company) => [company, { addr: { phone: '+1 202 555 0190' } }] as const),
  ),
];
