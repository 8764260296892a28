/** A table of SuiteProjects Pro that can be read as a whole. */
export interface SppTable {
  /** Its name in XML; case matters (facts suiteprojects-pro-api 3.2). */
  type: string;
  /** The field that tells its rows apart. */
  key: 'id' | 'symbol';
  /** A row's e-mail, phone and the like lie in its address, under `addr`. */
  hasAddress: boolean;
}

const table = (type: string, given: Partial<SppTable> = {}): SppTable => ({ type, key: 'id', hasAddress: false, ...given });

/**
 * The tables that filters and mappings may read, by the name they write. Contact, Currency, CustomerLocation, Paymentterms,
 * Project: facts 3.5. User and its address, Territory, Costcenter: general knowledge, not documented.
 */
export const SPP_TABLES: Readonly<Record<string, SppTable>> = {
  contact: table('Contact', { hasAddress: true }),
  cost_center: table('Costcenter'),
  currency: table('Currency', { key: 'symbol' }),
  customerlocation: table('CustomerLocation'),
  paymentterms: table('Paymentterms'),
  project: table('Project'),
  territory: table('Territory'),
  user: table('User', { hasAddress: true }),
};

/** A table by its name; undefined when there is none. */
export const sppTable = (name: string): SppTable | undefined => (Object.hasOwn(SPP_TABLES, name) ? SPP_TABLES[name] : undefined);

/** A row of a table by field name; '' when unset. */
export type SppTableRow = Readonly<Record<string, string>>;

/** Rows by the name of their table. */
export type SppTableRows = Readonly<Record<string, readonly SppTableRow[]>>;
