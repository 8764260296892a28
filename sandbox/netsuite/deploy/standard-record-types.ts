/** What a negative `selectrecordtype` stands for: the SuiteScript record type, and the feature that the manifest must require with it. */
export interface StandardRecordType {
  type: string;
  feature?: string;
}

/**
 * The standard lists that the sandbox knows, of the several hundred codes of D:SDFxml_654195790 (codes and features);
 * which list -117 and -118 are is from D:section_156598344417, the others [K].
 */
export const standardRecordTypes: Record<string, StandardRecordType> = {
  '-2': { type: 'customer' },
  '-4': { type: 'employee' },
  '-117': { type: 'subsidiary', feature: 'SUBSIDIARIES' },
  '-118': { type: 'role' },
  '-122': { type: 'currency', feature: 'MULTICURRENCY' },
};
