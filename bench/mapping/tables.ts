import type { SppCustomer } from '../../src/core/customer/spp-customer';
import { countryCode } from '../../src/core/mapping/countries';
import { hasKnownStates, stateCode } from '../../src/core/mapping/states';
import { REFERENCES } from './customers';
import type { Tables } from './in-jsonata';

const lower = (text: string): string => text.trim().toLowerCase();

const lowerKeys = (table: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(table).map(([name, value]) => [lower(name), value]));

/** What the JSONata mapping looks up, with an entry for whatever these customers hold. */
export function tablesFor(customers: readonly SppCustomer[]): Tables {
  const countries: Record<string, string> = {};
  const states: Record<string, Record<string, string>> = {};
  for (const { addr } of customers) {
    const code = countryCode(addr?.country ?? '');
    if (addr === undefined || code === undefined) continue;
    countries[lower(addr.country)] = code;
    if (!hasKnownStates(code)) continue;
    const state = stateCode(code, addr.state);
    const known = (states[code] ??= {});
    if (state !== undefined) known[lower(addr.state)] = state;
  }
  const { currencies = {}, lists } = REFERENCES;
  return {
    ...{ countries, states, currencyIds: currencies },
    ...{ statuses: lists?.['statusByType'] ?? {}, termIds: lowerKeys(lists?.['terms'] ?? {}) },
  };
}
