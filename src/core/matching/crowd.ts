import type { Criterion } from './criterion';

/**
 * A phone number or a domain that more customers than this share is one of a provider, an agency or a group: it points at
 * nobody, and would hold every customer that has it.
 */
export const CROWD = 5;

export const MAY_BE_CROWDED: readonly Criterion[] = ['phone', 'email-domain'];
