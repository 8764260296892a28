import type { ErrorCode } from '../../errors/catalogue';
import type { Problem } from '../../errors/problem';
import type { Metadata, NetSuiteField } from '../../metadata/metadata';
import { STANDARD_ADDRESS_FIELDS } from '../../metadata/standard-address-fields';
import { BODY_LENGTHS } from '../../customer/field-rules';
import { ExpressionError } from '../expression';
import { compileValue } from '../kinds/registry';
import { listResolver } from '../list-values';
import type { MappingRow, References } from '../mapping-row';
import { pullbackOf } from '../pullbacks';
import { placeOf, type Place } from '../targets';
import { checkOutcome } from './accepts';
import { missingFeature } from './feature';
import { outcomesOf, type Outcome } from './outcome';

/** What a row is checked against. */
export interface CheckContext {
  metadata: Metadata;
  references: References;
  /** SPP fields that the product itself writes. */
  ownSppFields: readonly string[];
}

function fieldAt(place: Exclude<Place, { part: 'list' }>, { netsuiteFields, addressFields = [] }: Metadata): NetSuiteField | undefined {
  if (place.part === 'address') return [...STANDARD_ADDRESS_FIELDS, ...addressFields].find(({ id }) => id === place.field);
  const field = netsuiteFields.find(({ id }) => id === place.field);
  const limit = BODY_LENGTHS[place.field];
  return field && { ...(limit !== undefined && { maxLength: limit }), ...field };
}

type Report = (code: ErrorCode, data?: Problem['data']) => void;

function checkSources(sources: readonly string[], { metadata }: CheckContext, report: Report): void {
  const known = new Set(metadata.sppFields.map(({ path }) => path));
  for (const source of sources) if (!known.has(source)) report('MAPPING_SOURCE_UNKNOWN', { source });
}

/** The outcomes of the row, with its default when a policy can bring that in. */
function allOutcomes({ kind, expression, onEmpty, onNoMatch, defaultValue }: MappingRow, references: References): Outcome[] {
  const usesDefault = defaultValue !== undefined && defaultValue !== '' && [onEmpty, onNoMatch].includes('use-default');
  const outcomes = outcomesOf(kind, expression, references);
  return usesDefault ? [...outcomes, { form: 'literal', text: String(defaultValue) }] : outcomes;
}

function checkValue(row: MappingRow, context: CheckContext, report: Report): void {
  const { metadata, references } = context;
  const place = placeOf(row.target);
  checkSources(compileValue(row.kind, row.expression, references).sources, context, report);
  const outcomes = allOutcomes(row, references);
  if (place.part === 'list') {
    const resolve = listResolver(place.list, references);
    for (const outcome of outcomes) {
      const values = outcome.form === 'literal' ? resolve(outcome.text) : undefined;
      if (values?.found === 'unknown') report('MAPPING_OPTION_UNKNOWN', { value: values.unknown });
    }
    return;
  }
  const field = fieldAt(place, metadata);
  if (field === undefined) return report('MAPPING_TARGET_UNKNOWN');
  for (const outcome of outcomes) {
    const finding = checkOutcome(field, outcome);
    if (finding !== undefined) report(finding.code, finding.data);
  }
}

function checkPullback(row: MappingRow, { metadata, ownSppFields }: CheckContext, report: Report): void {
  const { sppField, netsuiteField } = pullbackOf(row);
  if (ownSppFields.includes(sppField)) throw new ExpressionError(`this product writes ${sppField} itself`);
  if (!metadata.sppFields.some(({ path }) => path === sppField)) report('MAPPING_TARGET_UNKNOWN');
  if (netsuiteField !== 'id' && !metadata.netsuiteFields.some(({ id }) => id === netsuiteField))
    report('MAPPING_SOURCE_UNKNOWN', { source: netsuiteField });
}

/** Everything that is wrong with one active row by itself. */
export function checkRow(row: MappingRow, context: CheckContext): Problem[] {
  const problems: Problem[] = [];
  const report: Report = (code, data = {}) => problems.push({ code, target: row.target, data: { rowId: row.id, ...data } });
  const feature = missingFeature(row, context.references);
  if (feature !== undefined) {
    // The shipped row for a feature that is off does nothing, by design.
    if (!row.isDefaultRow) report('MAPPING_FEATURE_OFF', { feature });
    return problems;
  }
  try {
    (row.kind === 'pullback' ? checkPullback : checkValue)(row, context, report);
  } catch (error) {
    if (!(error instanceof ExpressionError)) throw error;
    report('MAPPING_INVALID', { reason: error.reason });
  }
  return problems;
}
