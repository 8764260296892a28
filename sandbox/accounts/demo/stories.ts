/** Why a filter leaves a customer out. */
export type SkipReason = 'not-marked' | 'inactive' | 'already-integrated';
/** Why a customer waits for a person who decides whether it is a duplicate. */
export type HoldReason = `same-${'name' | 'phone' | 'email-domain' | 'entity-id'}-in-${'suiteprojects-pro' | 'netsuite'}`;
/** The product's error codes (src/core/errors/catalogue.ts) that a record itself can cause. */
export type ParkReason =
  | 'REQUIRED_VALUE_MISSING'
  | 'EMAIL_INVALID'
  | 'NO_MATCH'
  | 'COUNTRY_UNKNOWN'
  | 'STATE_UNKNOWN'
  | 'PHONE_INVALID'
  | 'URL_INVALID'
  | 'NAME_TOO_LONG';

/** What must become of a customer in the first export of the demo account. */
export type Expectation =
  | { fate: 'created'; reason?: undefined }
  | { fate: 'linked'; reason?: undefined }
  | { fate: 'held'; reason: HoldReason }
  | { fate: 'skipped'; reason: SkipReason }
  | { fate: 'parked'; reason: ParkReason };

const created: Expectation = { fate: 'created' };
const linked: Expectation = { fate: 'linked' };
const held = (reason: HoldReason): Expectation => ({ fate: 'held', reason });
const skipped = (reason: SkipReason): Expectation => ({ fate: 'skipped', reason });
const parked = (reason: ParkReason): Expectation => ({ fate: 'parked', reason });

/** Every reason for which a customer is in the demo company, and its fate. */
const EXPECTATIONS = {
  plain: created,
  prospect: created,
  // Names.
  'latin-name': created,
  'greek-name': created,
  'cyrillic-name': created,
  'japanese-name': created,
  'arabic-name': created,
  'markup-name': created,
  'emoji-name': created,
  'decomposed-name': created,
  'non-breaking-space-name': created,
  'blanks-around-name': created,
  'name-looks-like-a-value': created,
  'name-of-1': created,
  'name-of-83': created,
  'name-of-84': parked('NAME_TOO_LONG'),
  'name-of-300': parked('NAME_TOO_LONG'),
  'no-company-name': parked('REQUIRED_VALUE_MISSING'),
  // Addresses.
  'zip-with-leading-zero': created,
  'address-without-city': created,
  'address-without-zip': created,
  'address-without-state': created,
  'address-without-street': created,
  'address-with-country-only': created,
  'address-without-country': parked('REQUIRED_VALUE_MISSING'),
  'no-address': created,
  'contact-details-only': created,
  'four-address-lines': created,
  'several-addresses': created,
  'country-alpha-2': created,
  'country-alpha-3': created,
  'country-alias': created,
  'country-unknown': parked('COUNTRY_UNKNOWN'),
  'state-by-name': created,
  'state-unknown': parked('STATE_UNKNOWN'),
  // Values.
  'code-looks-like-a-number': created,
  'currency-missing': created,
  'currency-in-lower-case': created,
  'currency-unknown': parked('NO_MATCH'),
  'terms-unknown': created,
  'email-with-display-name': created,
  'email-with-mailto': created,
  'email-without-at': parked('EMAIL_INVALID'),
  'email-with-two-ats': parked('EMAIL_INVALID'),
  'phone-with-full-width-digits': created,
  'phone-of-three-digits': parked('PHONE_INVALID'),
  'web-without-scheme': created,
  'web-invalid': parked('URL_INVALID'),
  // What the filter and the matching are for.
  'not-marked': skipped('not-marked'),
  inactive: skipped('inactive'),
  'already-integrated': skipped('already-integrated'),
  'write-back-missing': linked,
  'write-back-missing-other-external-id': linked,
  'same-name-twice': held('same-name-in-suiteprojects-pro'),
  'same-name-but-legal-form': held('same-name-in-suiteprojects-pro'),
  'same-name-in-netsuite': held('same-name-in-netsuite'),
  'same-name-in-netsuite-but-legal-form': held('same-name-in-netsuite'),
  'same-phone-in-netsuite': held('same-phone-in-netsuite'),
  'same-email-domain-in-netsuite': held('same-email-domain-in-netsuite'),
  'same-entity-id-in-netsuite': held('same-entity-id-in-netsuite'),
  'same-phone-in-suiteprojects-pro': held('same-phone-in-suiteprojects-pro'),
  'same-entity-id-in-suiteprojects-pro': held('same-entity-id-in-suiteprojects-pro'),
  'phone-of-a-shared-house': created,
} as const satisfies Record<string, Expectation>;

/** The name of the reason for which a customer is in the demo company. */
export type Story = keyof typeof EXPECTATIONS;

/** Every story, in the order of the table. */
export const STORIES = Object.keys(EXPECTATIONS) as readonly Story[];

/** What must become of the customers of a story: the truth that the export is judged by. */
export const expectationOf = (story: Story): Expectation => EXPECTATIONS[story];
