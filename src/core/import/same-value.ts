import { ADDRESS_FIELDS, readField, type SppCustomer } from '../customer/spp-customer';
import { readText } from '../mapping/side';
import { countryCode } from '../mapping/countries';
import { stateCode } from '../mapping/states';

type Same = (wanted: string, held: string, about: { customer: SppCustomer; address: string }) => boolean;

const folded = (text: string): string => text.toLowerCase();
const digits = (text: string): string => text.replace(/[^\d+x]/gi, '').toLowerCase();
const samePhone: Same = (wanted, held) => /\d/.test(wanted) && digits(wanted) === digits(held);
const country = (text: string): string => countryCode(text) ?? folded(text);

/** A phone number, a country, a state mean the same however they are written. */
const MEANING: Readonly<Record<string, Same>> = {
  email: (wanted, held) => folded(wanted) === folded(held),
  phone: samePhone,
  mobile: samePhone,
  fax: samePhone,
  country: (wanted, held) => country(wanted) === country(held),
  state(wanted, held, { customer, address }) {
    const code = countryCode(readText(customer, `${address}.country`)) ?? '';
    return (stateCode(code, wanted) ?? folded(wanted)) === (stateCode(code, held) ?? folded(held));
  },
  // The export joins the third and fourth line, since NetSuite has three.
  addr3(wanted, held, { customer, address }) {
    const fourth = readText(customer, `${address}.addr4`);
    return fourth !== '' && wanted === [held, fourth].filter((line) => line !== '').join(', ');
  },
};

const plain = (text: string): string => text.replace(/\r\n?/g, '\n').trim();

/**
 * Whether a customer of SPP holds a value already at a path: the same text, or another spelling of the same thing. What
 * the export tidied up on its way to NetSuite is not sent back as a change.
 */
export function holdsAlready(customer: SppCustomer, path: string, wanted: string): boolean {
  const held = plain(readField(customer, path));
  const value = plain(wanted);
  if (held === value) return true;
  if (value === '' || (held === '' && !path.endsWith('.addr3'))) return false;
  return path === 'currency' ? folded(held) === folded(value) : isSame(customer, path, value, held);
}

function isSame(customer: SppCustomer, path: string, wanted: string, held: string): boolean {
  const [address = '', field = ''] = path.split('.');
  const isAddress = (ADDRESS_FIELDS as readonly string[]).includes(field);
  return isAddress && Object.hasOwn(MEANING, field) && MEANING[field]?.(wanted, held, { customer, address }) === true;
}
