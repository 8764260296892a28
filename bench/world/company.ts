import { CUSTOM_FIELDS, customerMaker, type MadeCustomer } from '../../sandbox/accounts/demo/customer-maker';
import type { DemoCompany, DemoCustomer } from '../../sandbox/accounts/demo/demo-types';
import { seededRandom } from '../../sandbox/accounts/demo/random';
import { relatedTo } from '../../sandbox/accounts/demo/related-records';
import type { SppCustomerRecord } from '../../sandbox/suiteprojects/types';

const SEED = 20260407;
const FIRST_ID = 1001;
/** Different customers; the rest of a large company are these again under other names, phones and domains. */
const PATTERNS = 500;
const YEAR_BEGINS = Date.UTC(2025, 0, 15, 8, 0, 0);
const YEAR = 364 * 86_400_000;

const LETTERS = 26;

/** A word of five letters that no other number gives: a name that is made of it is like no other name. */
export function wordOf(number: number): string {
  const letters = Array.from({ length: 5 }, (_, place) => Math.floor(number / LETTERS ** place) % LETTERS);
  const [first = '', ...rest] = letters.reverse().map((letter) => String.fromCharCode(97 + letter));
  return first.toUpperCase() + rest.join('');
}

const serverTime = (milliseconds: number): string => new Date(milliseconds).toISOString().slice(0, 19).replace('T', ' ');

/** The text with its last seven digits replaced by those of the number; shorter ones stay as they are. */
export function withDigits(text: string, number: number): string {
  const digits = String(number).padStart(7, '0').split('');
  if (text.replace(/\D/g, '').length < digits.length) return text;
  return text
    .split('')
    .reverse()
    .map((letter) => (/\d/.test(letter) ? (digits.pop() ?? letter) : letter))
    .reverse()
    .join('');
}

/**
 * The customer of a number, as complete as its pattern and like no other one: name, code, phones and domain are its own. Nothing
 * about it needs a person, so that each is created.
 */
function numbered({ record }: MadeCustomer, index: number, dates: { created: string; updated: string }): SppCustomerRecord {
  const word = wordOf(index);
  const company = `${word} ${record.company}`;
  const domain = `${word.toLowerCase()}-`;
  const { addr } = record;
  return {
    ...record,
    ...dates,
    id: String(FIRST_ID + index),
    other: relatedTo(index, record.currency),
    name: company,
    company,
    code: record.code === '' ? '' : `C-${100_000 + index}`,
    web: (record.web ?? '').replace(/^(https?:\/\/)?(www\.)?(?=.)/, `$&${domain}`),
    ...(addr && {
      addr: {
        ...addr,
        email: (addr.email ?? '').replace(/@(mail\.)?/, `@${domain}`),
        phone: withDigits(addr.phone ?? '', index),
        fax: withDigits(addr.fax ?? '', 5_000_000 + index),
      },
    }),
  };
}

/** A company of any size whose customers are all new, complete and unlike each other; the same on every call. NetSuite has none of them. */
export function companyOfSize(size: number): DemoCompany {
  const make = customerMaker(seededRandom(SEED));
  const patterns = Array.from({ length: Math.min(size, PATTERNS) }, () => make());
  const step = Math.floor(YEAR / size);
  const customers = Array.from({ length: size }, (_, index): DemoCustomer => {
    const changed = serverTime(YEAR_BEGINS + index * step);
    return { story: 'plain', record: numbered(patterns[index % PATTERNS]!, index, { created: changed, updated: changed }) };
  });
  return { sppCompany: 'summit', customers, existing: [], customFields: [...CUSTOM_FIELDS] };
}
