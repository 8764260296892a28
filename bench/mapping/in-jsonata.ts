import type { CustomerDraft } from '../../src/core/customer/customer-draft';
import type { SppCustomer } from '../../src/core/customer/spp-customer';
import { library } from '../measure/library';

interface Expression {
  evaluate(input: unknown, bindings: Readonly<Record<string, unknown>>): Promise<unknown>;
}

/**
 * The shipped mapping in JSONata, as somebody who knows it would write it. It does a little less: e-mail addresses and phones are
 * trimmed and not checked, a state stays the text that it is, and nothing is explained.
 */
const MAPPING = `{
  "fields": {
    "isperson": "F",
    "companyname": $trim(company),
    "entitystatus": $lookup($statuses, type),
    "email": addr.email != "" ? $lowercase($trim(addr.email)) : undefined,
    "phone": addr.phone != "" ? $trim(addr.phone) : undefined,
    "fax": addr.fax != "" ? $trim(addr.fax) : undefined,
    "url": web = "" ? undefined : $contains(web, "://") ? web : "https://" & web,
    "currency": $lookup($currencies, currency),
    "terms": $lookup($terms, terms)
  },
  "addresses": [{
    "label": "Main",
    "defaultBilling": true,
    "defaultShipping": true,
    "fields": {
      "country": $lookup($countries, $lowercase($trim(addr.country))),
      "addressee": $trim(company),
      "addr1": addr.addr1 != "" ? $trim(addr.addr1) : undefined,
      "addr2": addr.addr2 != "" ? $trim(addr.addr2) : undefined,
      "addr3": addr.addr3 & addr.addr4 != "" ? $join([addr.addr3, addr.addr4], ", ") : undefined,
      "city": addr.city != "" ? $trim(addr.city) : undefined,
      "state": addr.state != "" ? $trim(addr.state) : undefined,
      "zip": addr.zip != "" ? $trim(addr.zip) : undefined
    }
  }]
}`;

export interface Tables {
  statuses: Readonly<Record<string, unknown>>;
  currencies: Readonly<Record<string, unknown>>;
  terms: Readonly<Record<string, unknown>>;
  /** Codes by name in lower case. */
  countries: Readonly<Record<string, unknown>>;
}

/** Compiles the mapping once; the function maps one customer. */
export function jsonataMapping(tables: Tables): (customer: SppCustomer) => Promise<CustomerDraft> {
  const expression = library<(source: string) => Expression>('jsonata')(
    MAPPING.replace(/ : undefined/g, ' : $missing').replace(/\? undefined/g, '? $missing'),
  );
  return async (customer) => (await expression.evaluate(customer, { ...tables })) as CustomerDraft;
}
