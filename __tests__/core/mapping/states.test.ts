import { hasKnownStates, stateCode } from '../../../src/core/mapping/states';

it.each([
  ['US', 'CA', 'CA'],
  ['US', 'ca', 'CA'],
  ['US', 'California', 'CA'],
  ['US', 'NEW  YORK', 'NY'],
  ['US', 'N.Y.', 'NY'],
  ['US', 'Washington, D.C.', 'DC'],
  ['US', 'District of Columbia', 'DC'],
  ['US', 'Puerto Rico', 'PR'],
  ['CA', 'Québec', 'QC'],
  ['CA', 'Quebec', 'QC'],
  ['CA', 'PEI', 'PE'],
  ['CA', 'Newfoundland & Labrador', 'NL'],
])('in %s %j is %s', (country, text, code) => expect(stateCode(country, text)).toBe(code));

it.each([
  ['US', 'Ontario'],
  ['US', 'XX'],
  ['US', 'Armed Forces'],
  ['US', ''],
  ['US', 'constructor'],
  ['DE', 'Bayern'],
  ['constructor', 'CA'],
  ['__proto__', 'CA'],
])('in %s %j is unknown', (country, text) => expect(stateCode(country, text)).toBeUndefined());

it('knows the states of two countries', () =>
  expect(['US', 'CA', 'DE', 'us', 'constructor'].map(hasKnownStates)).toEqual([true, true, false, false, false]));
