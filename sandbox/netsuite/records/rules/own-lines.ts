import { PlatformError } from '../../types';
import type { StoredLine } from '../store';
import type { Rule } from './rule';

/** Sublists of what a customer has besides its primary one, by the field that names it on the line and on the customer. */
const SUBLISTS = { currency: 'currency', submachine: 'subsidiary' } as const;

/**
 * Each line of the currencies and subsidiaries of a customer names one, none comes twice (texts assumed), and the customer's own
 * is among them: a save puts it first when it is not [K].
 */
export const ownLines: Rule = ({ type, fields, sublists }) => {
  for (const [sublistId, fieldId] of Object.entries(SUBLISTS)) {
    const definition = type.sublists[sublistId];
    if (!definition) continue;
    const lines: StoredLine[] = (sublists[sublistId] ??= []);
    const label = definition.fields.get(fieldId)?.label ?? fieldId;
    const named = lines.map((line) => line.fields[fieldId] ?? null);
    if (named.includes(null)) throw new PlatformError('USER_ERROR', `Please enter value(s) for: ${label}`);
    if (new Set(named).size < named.length) throw new PlatformError('USER_ERROR', `${label}: no value may be listed twice.`);
    const own = fields[fieldId] ?? null;
    if (own !== null && !named.includes(own)) lines.unshift({ fields: { [fieldId]: own }, subrecords: {} });
  }
};
