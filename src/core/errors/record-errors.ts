import type { Entry } from './catalogue-entry';

/** One customer that could not become, or must not yet become, a NetSuite customer. */
export const RECORD_ERRORS = {
  NAME_TOO_LONG: {
    administrator: 'The company name is longer than NetSuite allows. Shorten it in SuiteProjects Pro, or map another field.',
    engineer: 'companyname exceeds BODY_LENGTHS; never cut by default, since that loses data.',
    who: 'record-owner',
    recovery: 'fix-record',
  },
  VALUE_TOO_LONG: {
    administrator: 'A value is longer than the NetSuite field allows. Shorten it, or add a truncate step to the mapping row.',
    engineer: 'field-rules.ts holds the length.',
    who: 'record-owner',
    recovery: 'fix-record',
  },
  REQUIRED_VALUE_MISSING: {
    administrator: 'A required value is empty. Fill it in SuiteProjects Pro, or give the mapping row a default.',
    engineer: 'On empty: park; or a required field of the draft has no value.',
    who: 'record-owner',
    recovery: 'fix-record',
  },
  NO_MATCH: {
    administrator: 'A value has no counterpart in NetSuite. Correct it, create the counterpart, or change the mapping row.',
    engineer: 'A lookup found nothing and On no match is park.',
    who: 'record-owner',
    recovery: 'fix-record',
  },
  COUNTRY_UNKNOWN: {
    administrator: 'The country is not known. Correct it in SuiteProjects Pro.',
    engineer: 'Neither an ISO name, a code nor an alias in countries.ts.',
    who: 'record-owner',
    recovery: 'fix-record',
  },
  STATE_UNKNOWN: {
    administrator: 'The state is not one of its country. Correct it in SuiteProjects Pro.',
    engineer: 'NetSuite validates the states of some countries; the text is not in states-data.ts.',
    who: 'record-owner',
    recovery: 'fix-record',
  },
  EMAIL_INVALID: {
    administrator: 'The e-mail address is not valid. Correct it in SuiteProjects Pro.',
    engineer: 'is-email.ts',
    who: 'record-owner',
    recovery: 'fix-record',
  },
  PHONE_INVALID: {
    administrator: 'The phone number has too few digits. Correct it in SuiteProjects Pro.',
    engineer: 'kinds/phone.ts; NetSuite asks for seven digits or more.',
    who: 'record-owner',
    recovery: 'fix-record',
  },
  URL_INVALID: {
    administrator: 'The web address is not valid. Correct it in SuiteProjects Pro.',
    engineer: 'kinds/url.ts',
    who: 'record-owner',
    recovery: 'fix-record',
  },
  DATE_INVALID: {
    administrator:
      'A date is not written in the form that the mapping row expects. Correct it in SuiteProjects Pro, or the form in the row.',
    engineer: 'kinds/date.ts',
    who: 'record-owner',
    recovery: 'fix-record',
  },
  NUMBER_INVALID: {
    administrator: 'A value is not a number. Correct it in SuiteProjects Pro, or take another field in the mapping row.',
    engineer: 'kinds/number.ts; thousands separators are refused, because 1,234 means two numbers.',
    who: 'record-owner',
    recovery: 'fix-record',
  },
  REFERENCE_INVALID: {
    administrator: 'A field that points to another record does not hold an internal id. Check the mapping row.',
    engineer: 'A select field of the draft is not an integer.',
    who: 'administrator',
    recovery: 'fix-configuration',
  },
  NETSUITE_REFUSED: {
    administrator: 'NetSuite refused to save the customer. Its own message follows; correct the record or the mapping row it speaks of.',
    engineer: 'record.save threw an error that is neither transient nor a duplicate of our own external id.',
    who: 'record-owner',
    recovery: 'fix-record',
  },
  POSSIBLE_DUPLICATE: {
    administrator:
      'It may be a customer that exists already. Compare them on the Duplicate review page, and link it, create it or ignore it.',
    engineer: 'planCustomer answered hold; the reasons and the internal ids of the candidates are in the data.',
    who: 'record-owner',
    recovery: 'decide',
  },
  IMPORT_MATCH_UNCLEAR: {
    administrator:
      'It is not certain which SuiteProjects Pro customer belongs to this NetSuite customer. Compare those that are named, and put the ' +
      'NetSuite ID of the right one right in SuiteProjects Pro.',
    engineer: 'matchImport answered unclear; the reason and the SPP ids are in the data. No NetSuite id in SPP is ever overwritten.',
    who: 'record-owner',
    recovery: 'decide',
  },
} as const satisfies Record<string, Entry>;
