import { LIST_TYPES } from './types/lists';

const STANDARD = new Set(['customer', 'contact', 'employee', ...LIST_TYPES.map(({ type }) => type)]);

/** Whether the sandbox has the records that a select of this type offers. */
export const isKnownTarget = (type: string): boolean => STANDARD.has(type) || /^custom(record|list)/.test(type);
