import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Actor, Recovery } from '../src/core/errors/catalogue-entry';
import { describeError, ERROR_CODES, type CatalogueEntry } from '../src/core/errors/catalogue';

/** The page of the guide that is written from the error catalogue. */
export const TROUBLESHOOTING = join(__dirname, '../docs/guide/troubleshooting.md');

/** Headings in the order in which they ask for a person's time. */
const SECTIONS: readonly { recovery: Recovery; title: string; text: string }[] = [
  {
    recovery: 'fix-configuration',
    title: 'Change the set-up',
    text: 'Nobody, or nobody of this kind, gets through until the set-up is changed. What waits is done by the next run.',
  },
  { recovery: 'fix-record', title: 'Correct the record', text: 'One customer is parked under *Exceptions* and the others went on.' },
  { recovery: 'decide', title: 'Decide', text: 'One customer is held until a person chooses. Nothing is wrong with it.' },
  { recovery: 'retry', title: 'Nothing to do: it is tried again', text: 'The next tries are made within minutes, and by the next run.' },
  { recovery: 'wait', title: 'Nothing to do: it waits', text: 'The work goes on by itself once the time has come.' },
  { recovery: 'stop', title: 'Another try does not help', text: 'The step has ended. Do what the text says, or report the code.' },
];

const WHO: Readonly<Record<Actor, string>> = {
  nobody: 'nobody',
  administrator: 'NetSuite administrator',
  'suiteprojects-administrator': 'SuiteProjects Pro administrator',
  'record-owner': 'whoever keeps the customer',
  developer: 'report it to us',
};

/** Texts of the catalogue stand in a table cell: a bar or a line break would end it, and `_` or `<` would be markup. */
const cell = (text: string): string => text.replace(/[\\|<>_*`]/g, (mark) => `\\${mark}`).replace(/\s+/g, ' ');

const row = ({ code, administrator, who, engineer }: CatalogueEntry): string =>
  `| \`${code}\` | ${cell(administrator)} | ${WHO[who]} | ${cell(engineer)} |`;

/** The page: every error of the catalogue once, by what is to be done. */
export function troubleshootingPage(entries: readonly CatalogueEntry[] = ERROR_CODES.map(describeError)): string {
  const sections = SECTIONS.map(({ recovery, title, text }) => {
    const own = entries.filter((entry) => entry.recovery === recovery).sort((one, other) => (one.code < other.code ? -1 : 1));
    const table = ['| code | what to do | who | for support |', '|---|---|---|---|', ...own.map(row)].join('\n');
    return own.length === 0 ? '' : `## ${title}\n\n${text}\n\n${table}\n`;
  });
  return [
    '# Troubleshooting by error code',
    '',
    'Every error on a page, in an e-mail or in the script log ends with its code in brackets. Look it up here. The table is written from the',
    "product's own error catalogue by `npx tsx tools/troubleshooting.ts`; a test keeps it true.",
    '',
    ...sections.filter((section) => section !== ''),
  ].join('\n');
}

if (require.main === module) writeFileSync(TROUBLESHOOTING, troubleshootingPage());
