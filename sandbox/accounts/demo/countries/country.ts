import type { Tongue } from './tongues';

export interface City {
  name: string;
  /** Code of the state or province, where the country's addresses have one. */
  state?: string;
  zip: string;
}

/** A market of the demo company: how its people, companies, streets, phones and money look. */
export interface Country {
  alpha2: string;
  alpha3: string;
  /** The usual English name. */
  name: string;
  /** Other texts that people type into SPP's free country field. */
  aliases: string[];
  /** ISO code; one of the account's currencies. */
  currency: string;
  tongue: Tongue;
  /** Share of the customers, against 1 for a small market. */
  weight: number;
  /** `#` stands for a digit. At most 21 characters, NetSuite's length of a phone number. */
  phones: string[];
  legalForms: string[];
  /** First words of company names; no two countries share one, so that no two customers are called the same by accident. */
  founders: string[];
  given: string[];
  family: string[];
  cities: City[];
}

type CountryRow = Pick<Country, 'name' | 'currency' | 'tongue'> & {
  /** `US USA` */
  codes: string;
  weight?: number;
  /** Lists are written with `; ` between their members. */
  aliases?: string;
  phones: string;
  legalForms: string;
  founders: string;
  given: string;
  family: string;
  /** `Austin/TX/78701; Munich/80331` */
  cities: string;
};

const members = (text: string): string[] => text.split('; ');

function city(text: string): City {
  const parts = text.split('/');
  const [name, state, zip] = parts.length === 3 ? parts : [parts[0], undefined, parts[1]];
  if (name === undefined || zip === undefined) throw new Error(`Not a city: ${text}`);
  return { name, zip, ...(state !== undefined && { state }) };
}

/** Reads a row of the country tables. */
export function country({ codes, weight = 1, aliases, ...row }: CountryRow): Country {
  const [alpha2, alpha3] = codes.split(' ');
  if (alpha2 === undefined || alpha3 === undefined) throw new Error(`Not an alpha-2 and an alpha-3 code: ${codes}`);
  return {
    ...row,
    alpha2,
    alpha3,
    weight,
    aliases: aliases === undefined ? [] : members(aliases),
    phones: members(row.phones),
    legalForms: members(row.legalForms),
    founders: members(row.founders),
    given: members(row.given),
    family: members(row.family),
    cities: members(row.cities).map(city),
  };
}
