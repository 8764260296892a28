import type { SppCustomer } from '../../src/core/customer/spp-customer';
import type { Mapped } from '../../src/core/mapping/mapping-row';
import { library } from '../measure/library';

interface Expression {
  evaluate(input: unknown, bindings: Readonly<Record<string, unknown>>): Promise<unknown>;
}

/**
 * The shipped mapping in JSONata, as somebody who knows it would write it: the same rows, the same look-ups, the same checks of
 * forms and lengths. What it lacks is what the customers of the benchmark do not need: numbers in other digits, `mailto:`, letters
 * beyond ASCII in a domain. Tables are bound by the keys that it looks up.
 */
const MAPPING = `(
  $company := $trim(company);
  $email := $trim(addr.email);
  $phone := $replace($trim(addr.phone), /\\s+/, " ");
  $fax := $replace($trim(addr.fax), /\\s+/, " ");
  $site := $trim(web);
  $url := $site = "" or $contains($site, "://") ? $site : "https://" & $site;
  $country := $lookup($countries, $lowercase($trim(addr.country)));
  $known := $lookup($states, $country);
  $given := $trim(addr.state);
  $state := $exists($known) ? $lookup($known, $lowercase($given)) : $given;
  $addr1 := $trim(addr.addr1);
  $addr2 := $trim(addr.addr2);
  $addr3 := $join([$trim(addr.addr3), $trim(addr.addr4)][$ != ""], ", ");
  $city := $trim(addr.city);
  $zip := $trim(addr.zip);
  $terms := $lookup($termIds, $lowercase($trim(terms)));
  $currency := $lookup($currencyIds, $uppercase($trim(currency)));
  {
    "draft": {
      "fields": {
        "isperson": "F",
        "companyname": $company,
        "entitystatus": $lookup($statuses, type),
        "email": $email != "" ? $email,
        "phone": $phone != "" ? $phone,
        "fax": $fax != "" ? $fax,
        "url": $url != "" ? $url,
        "currency": $currency,
        "terms": $terms
      },
      "addresses": [{
        "label": "Main",
        "defaultBilling": true,
        "defaultShipping": true,
        "fields": {
          "country": $country,
          "addressee": $company,
          "addr1": $addr1 != "" ? $addr1,
          "addr2": $addr2 != "" ? $addr2,
          "addr3": $addr3 != "" ? $addr3,
          "city": $city != "" ? $city,
          "state": $state != "" ? $state,
          "zip": $zip != "" ? $zip
        }
      }]
    },
    "problems": [
      $company = "" ? {"code": "REQUIRED_VALUE_MISSING", "target": "companyname"},
      $length($company) > 83 ? {"code": "NAME_TOO_LONG", "target": "companyname"},
      $email != "" and ($length($email) > 254 or $not($contains($email, /^[^\\s,;<>()"\\\\\\[\\]@]{1,64}@([a-z0-9]([a-z0-9-]*[a-z0-9])?\\.)+[a-z0-9]([a-z0-9-]*[a-z0-9])?$/i)))
        ? {"code": "EMAIL_INVALID", "target": "email"},
      $phone != "" and ($length($replace($phone, /\\D/, "")) < 7 or $length($phone) > 21) ? {"code": "PHONE_INVALID", "target": "phone"},
      $fax != "" and ($length($replace($fax, /\\D/, "")) < 7 or $length($fax) > 21) ? {"code": "PHONE_INVALID", "target": "fax"},
      $url != "" and ($length($url) > 100 or $not($contains($url, /^(https?|ftp):\\/\\/([a-z0-9]([a-z0-9-]*[a-z0-9])?\\.)+[a-z0-9-]{2,}\\.?(:\\d{1,5})?([\\/?#]\\S*)?$/i)))
        ? {"code": "URL_INVALID", "target": "url"},
      currency != "" and $not($exists($currency)) ? {"code": "NO_MATCH", "target": "currency"},
      $not($exists($country)) ? {"code": "COUNTRY_UNKNOWN", "target": "address.main.country"},
      $given != "" and $not($exists($state)) ? {"code": "STATE_UNKNOWN", "target": "address.main.state"},
      $length($company) > 83 ? {"code": "VALUE_TOO_LONG", "target": "address.main.addressee"},
      $length($addr1) > 150 ? {"code": "VALUE_TOO_LONG", "target": "address.main.addr1"},
      $length($addr2) > 150 ? {"code": "VALUE_TOO_LONG", "target": "address.main.addr2"},
      $length($addr3) > 150 ? {"code": "VALUE_TOO_LONG", "target": "address.main.addr3"},
      $length($city) > 50 ? {"code": "VALUE_TOO_LONG", "target": "address.main.city"},
      $length($zip) > 36 ? {"code": "VALUE_TOO_LONG", "target": "address.main.zip"}
    ]
  }
)`;

type Table = Readonly<Record<string, unknown>>;

export interface Tables {
  statuses: Table;
  /** By ISO symbol. */
  currencyIds: Table;
  /** By name in lower case. */
  termIds: Table;
  /** Codes by name in lower case. */
  countries: Table;
  /** By country, then by name in lower case; of the countries whose states NetSuite knows. */
  states: Readonly<Record<string, Table>>;
}

/** Compiles the mapping once; the function maps one customer. */
export function jsonataMapping(tables: Tables): (customer: SppCustomer) => Promise<Mapped> {
  const expression = library<(source: string) => Expression>('jsonata')(MAPPING);
  return async (customer) => (await expression.evaluate(customer, { ...tables })) as Mapped;
}
