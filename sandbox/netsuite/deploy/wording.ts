import type { Visit } from './schemas/walk';
import { scriptIdOf } from './xml-tree';

/**
 * Messages in the words of SDF's server, as far as public code quotes them
 * (salto-io/salto language_utils.ts and client_validation.test.ts); all others are ours.
 */
const nameOf = ({ element }: Visit): string => scriptIdOf(element) || element.name;
const isObject = ({ object, element }: Visit): boolean => object === element;

export const missing = (visit: Visit, field: string): string =>
  isObject(visit) ? `The object field ${field} is missing.` : `The ${field} field is missing for the ${nameOf(visit)} subrecord.`;

export const mustNotBe = (visit: Visit, field: string, value: string): string =>
  isObject(visit)
    ? `The object field ${field} must not be ${value}.`
    : `The ${field} field for the ${nameOf(visit)} (${visit.element.name}) subrecord must not be ${value}.`;

/** SDF only warns "... and will be ignored" here; the sandbox refuses, because an ignored element is a mistake. */
export const notSupported = (visit: Visit, field: string): string =>
  isObject(visit)
    ? `The ${field} object field is invalid or not supported.`
    : `The ${field} field is invalid or not supported for the ${nameOf(visit)} (${visit.element.name}) subrecord.`;
