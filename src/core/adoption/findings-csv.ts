import { printCsv } from '../value-list/csv';
import { disarm } from '../value-list/formula';
import { explainFinding } from './explain-finding';
import { isConflict, type Finding } from './finding';

const HEADER = [
  'Kind',
  'SuiteProjects Pro ID',
  'SuiteProjects Pro customer',
  'NetSuite ID in SuiteProjects Pro',
  'Code',
  'Why',
  'What to do',
];

/** The findings as a file for a spreadsheet, one line each; text of others is kept from becoming a formula. */
export const findingsCsv = (findings: readonly Finding[]): string =>
  printCsv([
    HEADER,
    ...findings.map((finding) => {
      const { reason, remedy } = explainFinding(finding);
      const { sppId, company, netsuiteId, code } = finding;
      return [isConflict(finding) ? 'conflict' : 'warning', sppId, company, netsuiteId, code, reason, remedy].map(disarm);
    }),
  ]);
