import { referredScriptId } from './reference';

const standard: Readonly<Record<string, string>> = { CUSTOMER: 'customer' };

/** The record type that a deployment's `recordtype` means, as SuiteScript names it; undefined when the sandbox has none such. */
export function scriptedRecordType(text: string): string | undefined {
  return referredScriptId(text) ?? (Object.hasOwn(standard, text) ? standard[text] : undefined);
}
