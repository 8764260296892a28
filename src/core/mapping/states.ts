import { onFirstUse } from '../on-first-use';
import { plainKey } from './plain-key';

const US =
  'AL Alabama;AK Alaska;AZ Arizona;AR Arkansas;CA California;CO Colorado;CT Connecticut;DE Delaware;DC District of Columbia;FL Florida;' +
  'GA Georgia;HI Hawaii;ID Idaho;IL Illinois;IN Indiana;IA Iowa;KS Kansas;KY Kentucky;LA Louisiana;ME Maine;MD Maryland;MA Massachusetts;' +
  'MI Michigan;MN Minnesota;MS Mississippi;MO Missouri;MT Montana;NE Nebraska;NV Nevada;NH New Hampshire;NJ New Jersey;NM New Mexico;' +
  'NY New York;NC North Carolina;ND North Dakota;OH Ohio;OK Oklahoma;OR Oregon;PA Pennsylvania;RI Rhode Island;SC South Carolina;' +
  'SD South Dakota;TN Tennessee;TX Texas;UT Utah;VT Vermont;VA Virginia;WA Washington;WV West Virginia;WI Wisconsin;WY Wyoming;' +
  'PR Puerto Rico;AA Armed Forces Americas;AE Armed Forces Europe;AP Armed Forces Pacific;' +
  'DC Washington DC;DC Washington D C;MA Mass';

const CA =
  'AB Alberta;BC British Columbia;MB Manitoba;NB New Brunswick;NL Newfoundland and Labrador;NS Nova Scotia;NT Northwest Territories;' +
  'NU Nunavut;ON Ontario;PE Prince Edward Island;QC Quebec;SK Saskatchewan;YT Yukon;' +
  'NL Newfoundland;NL Labrador;NL NF;PE PEI;QC PQ;YT Yukon Territory;ON Ont';

/** Codes by plain key of the code and of each name. */
const index = (list: string): Map<string, string> =>
  new Map(
    list.split(';').flatMap((item) => {
      const code = item.slice(0, 2);
      return [code, item.slice(3)].map((name): [string, string] => [plainKey(name), code]);
    }),
  );

/** The countries whose states NetSuite checks and that this product knows. */
const STATES = new Map([
  ['US', onFirstUse(() => index(US))],
  ['CA', onFirstUse(() => index(CA))],
]);

/** True for a country (ISO alpha-2) whose states this product knows. */
export const hasKnownStates = (country: string): boolean => STATES.has(country);

/** The two-letter code of a state of a country (ISO alpha-2), by name or code; undefined when unknown. */
export const stateCode = (country: string, text: string): string | undefined => STATES.get(country)?.().get(plainKey(text));
