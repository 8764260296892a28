import { ADDRESS_FIELDS, type SppCustomer } from '../../src/core/customer/spp-customer';
import { aCustomer, anAddress } from './a-customer';

/** A generator of numbers in [0, 1) that gives the same row for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const PIECES = [
  ...[
    'a',
    'Z',
    '7',
    '.',
    ',',
    ' ',
    '\t',
    '\n',
    '\u00a0',
    '\u200b',
    '\ufeff',
    '\u0000',
    '\u0301',
    '\u093f',
    '\ud83d',
    '\ude00',
    '😀',
    '👩🏽‍💻',
    '🇩🇪',
  ],
  ...[
    'ß',
    'İ',
    'ı',
    'Ǆ',
    'ﬁ',
    '™',
    '½',
    '٣',
    '３',
    'ك',
    'क',
    '가',
    '日',
    'Ω',
    '&',
    '+',
    '/',
    '@',
    '<',
    '>',
    '"',
    "'",
    '’',
    '-',
    '—',
    ':',
    ';',
    '|',
  ],
  ...[
    'the ',
    ' the',
    ' Inc',
    ' GmbH & Co. KG',
    ' and ',
    'US',
    'UK',
    'mailto:',
    'https://',
    '.com',
    '__proto__',
    'constructor',
    '0000-00-00',
  ],
];

/** Text of up to `most` pieces, each of a sort that has broken something somewhere. */
export function garbage(random: () => number, most = 12): string {
  const pick = (): string => PIECES[Math.floor(random() * PIECES.length)] ?? '';
  return Array.from({ length: Math.floor(random() * (most + 1)) }, pick).join('');
}

/** A customer whose every text is garbage. */
export function garbageCustomer(random: () => number): SppCustomer {
  const text = (): string => garbage(random);
  const address = () =>
    random() < 0.2 ? undefined : anAddress(Object.fromEntries(ADDRESS_FIELDS.map((field) => [field, random() < 0.3 ? '' : text()])));
  return {
    ...aCustomer(),
    ...{ id: text(), name: text(), company: text(), code: text(), externalid: text(), web: text(), currency: text(), terms: text() },
    ...{ type: random() < 0.5 ? 'C' : '', active: random() < 0.5, addr: address(), billingaddr: address(), contactaddr: address() },
    custom: { [`${text()}__c`]: text(), netsuite_customer_id__c: text() },
  };
}
