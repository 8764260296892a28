import { describeError, type CatalogueEntry, type ErrorCode } from './catalogue';

export type ErrorFacts = Record<string, string | number | boolean | undefined>;

/** An error of the catalogue with its facts as data. Never put a token or a key into `data`: it is stored and shown. */
export class ProductError extends Error {
  readonly entry: CatalogueEntry;

  constructor(
    readonly code: ErrorCode,
    readonly data: ErrorFacts = {},
  ) {
    const facts = Object.entries(data).flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${value}`]));
    super(facts.length === 0 ? code : `${code} (${facts.join(', ')})`);
    this.name = 'ProductError';
    this.entry = describeError(code);
  }
}
