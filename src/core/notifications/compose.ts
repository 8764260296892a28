import { describeError, isErrorCode } from '../errors/catalogue';

/** An e-mail in plain text. */
export interface Message {
  subject: string;
  body: string;
}

/** A customer that needs a person, as a message may name it: nothing personal but the company's name. */
export interface NamedException {
  company: string;
  code: string;
}

/** Customers that a message names; of the others it tells how many there are. */
const MOST_NAMED = 10;
const NAME_CHARACTERS = 60;

const PRODUCT = 'Customers for SuiteProjects Pro';
const FOOT = 'Who gets this e-mail, and about what, is set on the Workflow settings page.';

const message = (subject: string, paragraphs: readonly string[]): Message => ({
  subject: `${PRODUCT}: ${subject}`,
  body: [...paragraphs, FOOT].join('\n\n'),
});

/** One line, so that a name can neither add lines to a message nor fill it. */
const named = (company: string): string => {
  const line = company.replace(/[\s\p{C}]+/gu, ' ').trim();
  return line === ''
    ? '(without a name)'
    : [...line].length > NAME_CHARACTERS
      ? `${[...line].slice(0, NAME_CHARACTERS - 1).join('')}…`
      : line;
};

const adviceOf = (code: string): string => describeError(isErrorCode(code) ? code : 'UNEXPECTED_ERROR').administrator;
const customers = (count: number): string => (count === 1 ? '1 customer' : `${count.toLocaleString('en-US')} customers`);

/** A run failed. `noun`: what the workflow does, `export` or `import`; `link`: the page of the run. */
export const composeFailure = (noun: string, code: string, link: string): Message =>
  message(`the ${noun} failed`, [`What to do: ${adviceOf(code)}`, `Code: ${code}`, `The run: ${link}`]);

/** SuiteProjects Pro cannot be reached, or refuses who asks. `link`: the Connection page. */
export const composeConnection = (code: string, link: string): Message =>
  message('trouble with the connection', [`What to do: ${adviceOf(code)}`, `Code: ${code}`, `The connection: ${link}`]);

/** Customers need a person who did not before. `total` may be more than are named. `link`: the Exceptions page. */
export function composeExceptions(found: readonly NamedException[], total: number, link: string): Message {
  const shown = found.slice(0, MOST_NAMED).map(({ company, code }) => `- ${named(company)} (${code})`);
  const more = total - shown.length;
  const codes = [...new Set(found.map(({ code }) => code))];
  return message(`${customers(total)} ${total === 1 ? 'needs' : 'need'} a person`, [
    [...shown, ...(more > 0 ? [`- and ${more} more`] : [])].join('\n'),
    `What to do:\n${codes.map((code) => `- ${code}: ${adviceOf(code)}`).join('\n')}`,
    `The exceptions: ${link}`,
  ]);
}

/** What a day of runs came to. */
export interface DigestCounts {
  runs: number;
  failed: number;
  created: number;
  /** Of an import. */
  updated: number;
  linked: number;
  open: number;
}

/** The daily digest of a workflow. `link`: the Overview page. */
export const composeDigest = (noun: string, { runs, failed, created, updated, linked, open }: DigestCounts, link: string): Message =>
  message(`the last day of the ${noun}`, [
    `Runs: ${runs}${failed > 0 ? `, of which ${failed} failed` : ''}\nCustomers created: ${created}\n${updated > 0 ? `Customers updated: ${updated}\n` : ''}Customers linked: ${linked}\nExceptions that wait for a person: ${open}`,
    open > 0 || failed > 0 ? 'What to do: open the page, and look at the exceptions and the runs that failed.' : 'There is nothing to do.',
    `The overview: ${link}`,
  ]);
