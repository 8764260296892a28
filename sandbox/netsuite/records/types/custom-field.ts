import type { CustomFieldDefinition } from '../../types';
import { field, type FieldDefinition, type FieldType, type LengthLimit } from '../field';

/** SDF field types to what the sandbox does with them; the others can be defined, but neither read nor written. */
const TYPES: Readonly<Record<string, FieldType>> = {
  CHECKBOX: 'checkbox',
  CLOBTEXT: 'longtext',
  CURRENCY: 'decimal',
  DATE: 'date',
  EMAIL: 'email',
  FLOAT: 'decimal',
  INTEGER: 'integer',
  PERCENT: 'decimal',
  PHONE: 'phone',
  SELECT: 'select',
  TEXT: 'text',
  TEXTAREA: 'textarea',
  URL: 'url',
};

/** Greatest lengths of custom fields. Help: section_N2842731; long text takes 1,000,000 in pages and 100,000 in scripts. */
const LENGTHS: Readonly<Record<string, LengthLimit>> = {
  TEXT: { count: 300, unit: 'bytes' },
  TEXTAREA: { count: 4_000, unit: 'bytes' },
  CLOBTEXT: { count: 100_000, unit: 'characters' },
  EMAIL: { count: 254, unit: 'bytes' },
  PHONE: { count: 32, unit: 'bytes' },
  URL: { count: 999, unit: 'bytes' },
};

/** The field that an SDF definition makes. Custom fields are inline editable and are SuiteQL columns [K]. */
export function customField(definition: CustomFieldDefinition): FieldDefinition {
  const { scriptId, label, fieldType, mandatory, selectRecordType, maxLength, defaultValue } = definition;
  const own: LengthLimit[] = maxLength === undefined ? [] : [{ count: maxLength, unit: 'characters' }];
  return field(scriptId, label, TYPES[fieldType] ?? 'unsupported', {
    limits: [...own, ...(LENGTHS[fieldType] ? [LENGTHS[fieldType]] : [])],
    mandatory,
    mandatoryByCustomisation: true,
    column: true,
    ...(selectRecordType !== undefined && { target: selectRecordType }),
    ...(defaultValue !== undefined && { defaultValue }),
  });
}
