import type { Session } from '../../types';

/** Methods that the help marks "dynamic mode only" (section_4273171484 and its siblings). */
export const DYNAMIC_ONLY = [
  ...['selectLine', 'selectNewLine', 'commitLine', 'cancelLine', 'getCurrentSublistIndex', 'getCurrentSublistField'],
  ...['getCurrentSublistValue', 'setCurrentSublistValue', 'getCurrentSublistText', 'setCurrentSublistText'],
  ...['getCurrentSublistSubrecord', 'hasCurrentSublistSubrecord', 'removeCurrentSublistSubrecord'],
];

/** Methods that the help marks "standard mode only" (section_4273166777, section_4296711506). */
export const STANDARD_ONLY = ['setSublistValue', 'setSublistText', 'getSublistSubrecord', 'removeSublistSubrecord'];

/** Stands for the methods of the other mode: SSS_INVALID_SUBLIST_OPERATION [code and text assumed]. */
export function ofOtherMode(session: Session, methods: readonly string[], mode: 'dynamic' | 'standard'): Record<string, unknown> {
  const refuse = (method: string) => () => {
    throw session.error('SSS_INVALID_SUBLIST_OPERATION', `${method} is for records in ${mode} mode.`);
  };
  return Object.fromEntries(methods.map((method) => [method, refuse(method)]));
}
