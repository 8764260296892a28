import { describeError, isErrorCode } from '../core/errors/catalogue';
import type { UnclearReason } from '../core/import/match-import';
import type { ImportPlan } from '../core/import/plan-import';
import type { FoundInSpp } from '../netsuite/exception-queue';
import type { DecidedImport } from '../workflows/import/decide-import';
import type { ImportRefusal, OneImportOutcome } from '../workflows/import/import-one';
import type { CustomerLink } from './exception-words';
import { html, type Html } from './html';
import type { Notice } from './notice';
import { noticeOfLate } from './outcome-notice';
import { apart, table, type Tone } from './table';

/** Why it is not certain which SPP customer a NetSuite customer is, for the person who decides. */
export const UNCLEAR_WORDS: Readonly<Record<UnclearReason, string>> = {
  'linked-twice': 'More than one SuiteProjects Pro customer holds the ID of this NetSuite customer. Clear it in all but the right one.',
  'links-disagree': 'NetSuite names one SuiteProjects Pro customer, and another link in SuiteProjects Pro says otherwise.',
  'spp-customer-gone': 'NetSuite names a SuiteProjects Pro customer that is not there any more.',
  'nickname-linked-elsewhere': 'The SuiteProjects Pro customer with this nickname belongs to another NetSuite customer.',
  'nickname-twice': 'More than one SuiteProjects Pro customer has the entity ID as its nickname.',
  'nickname-matches': 'A SuiteProjects Pro customer has the entity ID as its nickname, and the settings say to ask.',
  'company-matches': 'A SuiteProjects Pro customer without a NetSuite ID has the same company name.',
  'wanted-by-two': 'Another NetSuite customer matches the same SuiteProjects Pro customer.',
};

const isUnclear = (reason: unknown): reason is UnclearReason => typeof reason === 'string' && Object.hasOwn(UNCLEAR_WORDS, reason);

export const unclearText = (reason: unknown): string => (isUnclear(reason) ? UNCLEAR_WORDS[reason] : String(reason ?? ''));

/** What a run would do with a NetSuite customer, in a word or two. */
export function importActWord(plan: ImportPlan): { tone: Tone; word: string } {
  switch (plan.act) {
    case 'create':
      return { tone: 'good', word: 'Create' };
    case 'update':
      return plan.links ? { tone: 'busy', word: 'Link' } : { tone: 'busy', word: 'Update' };
    case 'hold':
      return { tone: 'warning', word: 'Hold' };
    case 'park':
      return { tone: 'bad', word: 'Park' };
    case 'skip':
      return { tone: 'quiet', word: 'Skip' };
  }
}

const SKIP_WORDS: Readonly<Record<string, string>> = {
  unchanged: 'SuiteProjects Pro holds all of it already.',
  'not-monitored': 'What differs comes from no monitored field.',
  'from-export': 'The export created it from SuiteProjects Pro, and nobody has saved it since.',
};

const skipText = (reason: string): string =>
  Object.hasOwn(SKIP_WORDS, reason) ? (SKIP_WORDS[reason] ?? reason) : `The filter keeps it out: ${reason}.`;

/** Why a run would do what it would do: sentences for the administrator. */
export function whyOfImport(plan: ImportPlan): string[] {
  switch (plan.act) {
    case 'create':
      return ['No customer of SuiteProjects Pro looks like it.'];
    case 'update':
      return [
        `It is customer ${plan.sppId} of SuiteProjects Pro${plan.links ? ', and one of the two does not know the other yet' : ''}.`,
        ...(plan.changes.length === 0 ? ['Nothing else differs.'] : []),
      ];
    case 'hold':
      return [UNCLEAR_WORDS[plan.reason]];
    case 'park':
      return [...new Set(plan.problems.map(({ code }) => describeError(code).administrator))];
    case 'skip':
      return [skipText(plan.reason)];
  }
}

/** The SPP customers that a NetSuite customer may be. */
export const foundTable = (found: readonly FoundInSpp[], linkOf: CustomerLink): Html =>
  table<FoundInSpp>(
    'Customers of SuiteProjects Pro that it may be',
    [
      { label: 'SuiteProjects Pro ID', cell: ({ sppId }) => apart(sppId) },
      { label: 'Company', cell: ({ company }) => apart(company) },
      { label: 'Nickname', cell: ({ name }) => apart(name) },
      { label: 'Belongs to', cell: ({ netsuiteId }) => (netsuiteId === '' ? 'no NetSuite customer' : html`${linkOf(netsuiteId)}`) },
    ],
    found,
    'None was kept.',
  );

function refusalText(refusal: ImportRefusal): string {
  switch (refusal.reason) {
    case 'no-such-customer':
      return `SuiteProjects Pro has no customer ${refusal.sppId}.`;
    case 'belongs-to-another':
      return `Customer ${refusal.sppId} of SuiteProjects Pro belongs to NetSuite customer ${refusal.netsuiteId}. It is never taken away from it here: clear the link of that one first, if it is wrong.`;
    case 'linked-already':
      return `Customer ${refusal.sppId} of SuiteProjects Pro holds the ID of this NetSuite customer already. Link to that one, or clear its NetSuite ID first.`;
  }
}

/** What a person reads after one NetSuite customer was imported on its own. */
export function noticeOfImport(outcome: OneImportOutcome): Notice {
  switch (outcome.kind) {
    case 'created':
    case 'updated':
    case 'linked':
      return { type: 'CONFIRMATION', title: 'Done', texts: [`Customer ${outcome.sppId} of SuiteProjects Pro was ${outcome.kind}.`] };
    case 'parked':
      return { type: 'ERROR', title: 'Parked', texts: [...new Set(outcome.problems.map(({ code }) => describeError(code).administrator))] };
    case 'held':
      return { type: 'WARNING', title: 'Held', texts: outcome.problems.map(({ data }) => unclearText(data['reason'])) };
    case 'not-noted':
      return {
        type: 'WARNING',
        title: 'Done, but not noted in NetSuite',
        texts: ['SuiteProjects Pro was written. NetSuite did not take its ID with your role; the next run notes it there.'],
      };
    case 'not-written':
      return {
        type: 'ERROR',
        title: 'Nothing was written',
        texts: [isErrorCode(outcome.code) ? describeError(outcome.code).administrator : 'Try again.', `[${outcome.code}]`],
      };
    case 'skipped':
      return { type: 'INFORMATION', title: 'Nothing to send', texts: [skipText(outcome.reason), 'No exception of it is open any more.'] };
    case 'refused':
      return { type: 'ERROR', title: 'Nothing was changed', texts: [refusalText(outcome)] };
    case 'ignored':
      return {
        type: 'INFORMATION',
        title: 'Not imported',
        texts: ['A person decided to ignore this customer. Open its exception again to import it.'],
      };
    case 'gone':
      return {
        type: 'WARNING',
        title: 'Not found',
        texts: ['NetSuite has no customer of this id. If there is an exception of it, ignore that.'],
      };
  }
}

export const noticeOfDecided = (decided: DecidedImport): Notice =>
  decided.kind === 'late' ? noticeOfLate(decided.exception) : noticeOfImport(decided.outcome);
