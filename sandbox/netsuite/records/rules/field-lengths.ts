import { PlatformError } from '../../types';
import type { LengthLimit } from '../field';
import type { FieldRule } from './rule';

/** EXCEEDED_MAX_FIELD_LENGTH (text: SOAP table, section_N3539978; that it names the field by its id is assumed). */
export const fieldLengths: FieldRule = ({ definition, value }) => {
  if (typeof value !== 'string') return;
  const passed = definition.limits.find((limit) => lengthIn(limit.unit, value) > limit.count);
  if (passed)
    throw new PlatformError(
      'EXCEEDED_MAX_FIELD_LENGTH',
      `The field ${definition.id} contained more than the maximum number ( ${passed.count} ) of characters allowed.`,
    );
};

function lengthIn(unit: LengthLimit['unit'], text: string): number {
  return unit === 'bytes' ? Buffer.byteLength(text, 'utf8') : Array.from(text).length;
}
