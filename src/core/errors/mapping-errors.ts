import type { Entry } from './catalogue-entry';

/** What is wrong with the rows of a mapping, found before a run. */
export const MAPPING_ERRORS = {
  MAPPING_TARGET_TWICE: {
    administrator: 'Two active mapping rows fill the same NetSuite field. Switch one of them off, or make them one conditional row.',
    engineer: 'check-mapping.ts; a default row gives way by itself, so both are custom or both are default rows.',
    who: 'administrator',
    recovery: 'fix-configuration',
  },
  MAPPING_FIELD_REQUIRED: {
    administrator: 'NetSuite demands this field, and no active mapping row fills it. Add a row for it.',
    engineer: 'check/required-fields.ts: mandatory in the metadata, or a name or country that every customer needs.',
    who: 'administrator',
    recovery: 'fix-configuration',
  },
  MAPPING_TARGET_UNKNOWN: {
    administrator: 'The field that this mapping row fills does not exist. Choose another one; if it is new, press Refresh metadata first.',
    engineer: 'The target is not in the metadata of its side.',
    who: 'administrator',
    recovery: 'fix-configuration',
  },
  MAPPING_SOURCE_UNKNOWN: {
    administrator: 'A field that this mapping row reads does not exist. Choose another one; if it is new, press Refresh metadata first.',
    engineer: 'A source path is not in the metadata of its side.',
    who: 'administrator',
    recovery: 'fix-configuration',
  },
  MAPPING_TYPE_MISMATCH: {
    administrator:
      'The field cannot take what this mapping row gives. Use the kind that fits: date for a date field, number for a number field, ' +
      'a value list or lookup for a list field, T or F for a check box.',
    engineer: 'check/accepts.ts: the type of the field does not take the form of the value.',
    who: 'administrator',
    recovery: 'fix-configuration',
  },
  MAPPING_OPTION_UNKNOWN: {
    administrator: 'A fixed value is not one of the choices of its field. Enter the internal id of a choice.',
    engineer: 'check/accepts.ts, check/check-row.ts: not an option id, an internal id, a country code, or a known currency or subsidiary.',
    who: 'administrator',
    recovery: 'fix-configuration',
  },
  MAPPING_VALUE_TOO_LONG: {
    administrator: 'A fixed value is longer than its field allows. Shorten it.',
    engineer: 'check/accepts.ts: a fixed value, a target of a value list, or a default exceeds maxLength.',
    who: 'administrator',
    recovery: 'fix-configuration',
  },
  MAPPING_FEATURE_OFF: {
    administrator: 'The field belongs to a NetSuite feature that is off in this account. Switch the row off, or enable the feature.',
    engineer: 'check/feature.ts: MULTICURRENCY or SUBSIDIARIES is not in effect.',
    who: 'administrator',
    recovery: 'fix-configuration',
  },
} as const satisfies Record<string, Entry>;
