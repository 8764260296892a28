import { CUSTOM_FIELDS, customerMaker } from './demo/customer-maker';
import { datesOfCustomers } from './demo/dates';
import type { DemoCompany, DemoCustomer } from './demo/demo-types';
import { seededRandom } from './demo/random';
import { keyedInNetSuite } from './demo/stories/known-customers';
import { tell } from './demo/stories/story-teller';

const FIRST_ID = 1001;
const SEED = 20261124;
const PER_MAKER = 500;

const OWNERS = (
  'Alder Birch Cedar Dogwood Elm Fir Ginkgo Hazel Ivy Juniper Kauri Larch Maple Nutmeg Oak Pine Quince Rowan Spruce Teak Umbra Vine ' +
  'Willow Yew Zelkova Amber Basalt Cobalt Dune Ember Fjord Garnet Harbor Indigo Jasper Keystone Lagoon Mesa Nimbus Onyx'
).split(' ');
const TRADES = (
  'Foods Logistics Textiles Robotics Optics Energy Marine Paper Glass Tools Media Health Mining Audio Travel Plastics Chemicals ' +
  'Seeds Bearings Furniture Motors Brewing Printing Ceramics Insurance'
).split(' ');

/** A name of its own for every place in the list; after a thousand they are numbered. */
function nameAt(index: number): string {
  const name = `${OWNERS[index % OWNERS.length] ?? ''} ${TRADES[Math.floor(index / OWNERS.length) % TRADES.length] ?? ''}`;
  const series = Math.floor(index / (OWNERS.length * TRADES.length));
  return series === 0 ? name : `${name} ${series + 1}`;
}

/**
 * A company that Oracle's connector has integrated so far: every SPP customer carries the id of its NetSuite customer, and NetSuite
 * knows nothing of it. What an account looks like before it moves to this product. The same on every call.
 */
export function linkedCompany(count: number, sppCompany = 'summit'): DemoCompany {
  const random = seededRandom(SEED);
  let make = customerMaker(random);
  const made = Array.from({ length: count }, (_, index) => {
    // A maker gives every telephone number once, and has too few of them for all.
    if (index % PER_MAKER === 0) make = customerMaker(random);
    const company = nameAt(index);
    return make({ named: { company, domain: company.toLowerCase().replaceAll(' ', '-') } });
  });
  const dates = datesOfCustomers(count, random);
  const customers = made.map((one, index): DemoCustomer => {
    const { story, record } = tell('already-integrated', one);
    return { story, record: { id: String(FIRST_ID + index), ...record, ...dates[index]! }, integratedAs: index };
  });
  return { sppCompany, customers, existing: made.map((one) => keyedInNetSuite(one)), customFields: [...CUSTOM_FIELDS] };
}
