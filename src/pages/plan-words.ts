import { describeError } from '../core/errors/catalogue';
import type { MatchReason } from '../core/matching/compare-keys';
import { describeReason } from '../core/matching/compare-keys';
import type { CustomerPlan, HoldReason } from '../core/plan/plan-customer';
import type { CustomerPreview } from '../workflows/preview';
import type { Tone } from './table';

/** What a run would do with a customer, in a word or two. */
export const ACT_WORDS: Readonly<Record<CustomerPlan['act'], { tone: Tone; word: string }>> = {
  create: { tone: 'good', word: 'Create' },
  link: { tone: 'busy', word: 'Link' },
  hold: { tone: 'warning', word: 'Hold' },
  park: { tone: 'bad', word: 'Park' },
  skip: { tone: 'quiet', word: 'Skip' },
};

const CRITERION_WORDS: Readonly<Record<string, string>> = {
  'tax-number': 'tax number',
  name: 'name',
  'entity-id': 'entity ID or code',
  phone: 'phone number',
  'email-domain': 'e-mail domain',
};

/** A reason to hold as a sentence. */
export function holdReasonText(reason: HoldReason): string {
  const [, criterion = '', side] = /^same-(.+)-in-(netsuite|suiteprojects-pro)$/.exec(reason) ?? [];
  if (side === undefined) return 'A NetSuite customer that looks like it belongs to another customer of SuiteProjects Pro.';
  const word = CRITERION_WORDS[criterion] ?? criterion;
  return side === 'netsuite'
    ? `A NetSuite customer has the same ${word}.`
    : `Another customer of SuiteProjects Pro that is new to NetSuite has the same ${word}.`;
}

/** What speaks for two customers being one, and what against. */
export const reasonsText = (reasons: readonly MatchReason[]): string => reasons.map(describeReason).join('; ');

/** Why a run would do what it would do: sentences for the administrator. */
export function whyOf({ plan, exclusion, edits }: Pick<CustomerPreview, 'plan' | 'exclusion' | 'edits'>): string[] {
  const edited =
    Object.keys(edits).length > 0 ? ['What a person entered on its exception is used instead of what SuiteProjects Pro holds.'] : [];
  switch (plan.act) {
    case 'create':
      return ['NetSuite has no customer that looks like it.', ...edited];
    case 'link':
      return [
        plan.candidates === undefined
          ? `It is in NetSuite already, as customer ${plan.netsuiteId}: only its id is written to SuiteProjects Pro.`
          : `Customer ${plan.netsuiteId} is the only one of NetSuite that looks like it, and the matching policy links such a one.`,
        ...edited,
      ];
    case 'hold': {
      const alike = plan.alike === undefined ? [] : [`Of SuiteProjects Pro it looks like: ${plan.alike.join(', ')}.`];
      return [...plan.reasons.map(holdReasonText), ...alike, ...edited];
    }
    case 'park':
      return [...new Set(plan.problems.map(({ code }) => describeError(code).administrator)), ...edited];
    case 'skip':
      return exclusion === undefined
        ? ['A person decided to ignore it. Open its exception again to export it.']
        : [`The filter keeps it out: ${exclusion.reason}.`, ...edited];
  }
}
