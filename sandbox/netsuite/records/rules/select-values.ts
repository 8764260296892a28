import { NotEmulated } from '../../../not-emulated';
import { PlatformError } from '../../types';
import { isKnownTarget } from '../known-targets';
import type { FieldRule } from './rule';

/**
 * A select holds the internal id of a record that exists and is active: INVALID_KEY_OR_REF [O], wording assumed. What a body
 * field held before may stay when its record has become inactive [K].
 */
export const selectValues: FieldRule = ({ definition, value, previous }, { type }, { store }) => {
  if (definition.type !== 'select' || value === previous) return;
  const target = definition.target ?? '';
  if (!isKnownTarget(target)) throw new NotEmulated(`values of ${type.type}.${definition.id}, a select of ${target || 'an unknown list'}`);
  const record = /^-?[1-9]\d*$/.test(String(value)) ? store.get(target, Number(value)) : undefined;
  if (!record || record.fields['isinactive'] === true)
    throw new PlatformError('INVALID_KEY_OR_REF', `Invalid ${definition.id} reference key ${value}.`);
};
