import type { Form } from 'N/ui/serverWidget';
import * as serverWidget from 'N/ui/serverWidget';
import { MOST_PREVIEWED, MOST_READ, type PreviewChoice } from '../workflows/preview-choice';
import { byWorkflow } from './chosen-workflow';
import { sourceName } from './mapping-side';
import type { Parameters } from './page';
import { addChoice } from './pick-field';

/** Ids of the fields of the preview page. */
export const PREVIEW = {
  how: 'custpage_spx_how',
  ids: 'custpage_spx_ids',
  text: 'custpage_spx_text',
  count: 'custpage_spx_count',
  /** The customer that is exported. */
  customer: 'custpage_spx_customer',
} as const;

const DEFAULT_COUNT = 10;

const ways = (): { value: string; text: string }[] => [
  { value: 'sample', text: 'A sample: the first ones that pass the filter' },
  { value: 'ids', text: `By ${sourceName()} ID` },
  { value: 'search', text: byWorkflow('By name or code', 'By name or entity ID') },
];

/** What a person entered as the preview's choice, or what is wrong with it. */
export function choiceOf(entered: Parameters): PreviewChoice | { fault: string } {
  const text = (id: string): string => (entered[id] ?? '').trim();
  switch (text(PREVIEW.how)) {
    case 'ids':
      return idsOf(text(PREVIEW.ids));
    case 'search':
      return text(PREVIEW.text) === ''
        ? { fault: byWorkflow('Enter a part of a company name, nickname or code.', 'Enter a part of a company name or entity ID.') }
        : { kind: 'search', text: text(PREVIEW.text) };
    case 'sample': {
      const count = text(PREVIEW.count) === '' ? DEFAULT_COUNT : Number(text(PREVIEW.count));
      const isFine = Number.isInteger(count) && count >= 1 && count <= MOST_PREVIEWED;
      return isFine ? { kind: 'sample', count } : { fault: `Enter a number from 1 to ${MOST_PREVIEWED}.` };
    }
    default:
      return { fault: 'Choose how the customers are picked.' };
  }
}

function idsOf(text: string): PreviewChoice | { fault: string } {
  const ids = [...new Set(text.split(/[\s,;]+/).filter((id) => id !== ''))];
  const wrong = ids.find((id) => !/^\d{1,15}$/.test(id));
  if (wrong !== undefined)
    return { fault: `"${wrong.slice(0, 40)}" is no ID: IDs of ${sourceName()} are numbers, with commas between them.` };
  if (ids.length === 0) return { fault: 'Enter one or more IDs, with commas between them.' };
  if (ids.length > MOST_PREVIEWED) return { fault: `Enter ${MOST_PREVIEWED} IDs at most.` };
  return { kind: 'ids', ids };
}

/** The fields in which a person says which customers to preview. */
export function addChoiceFields(form: Form, entered: Parameters): void {
  const group = 'custpage_spx_group_choice';
  form.addFieldGroup({ id: group, label: 'Which customers' });
  addChoice(form, {
    ...{ id: PREVIEW.how, label: 'Pick them', container: group, options: ways(), value: entered[PREVIEW.how] || 'sample' },
    help: 'Only the field that belongs to this way is used.',
  });
  const add = (id: string, label: string, maxLength: number, help: string): void => {
    const field = form.addField({ id, label, type: serverWidget.FieldType.TEXT, container: group });
    field.maxLength = maxLength;
    field.defaultValue = entered[id] ?? '';
    field.setHelpText({ help });
  };
  add(
    PREVIEW.ids,
    `${sourceName()} IDs`,
    300,
    `${byWorkflow('IDs', 'Internal IDs')} of customers in ${sourceName()} with commas between them, such as 1001, 1002. ${MOST_PREVIEWED} at most.`,
  );
  add(
    PREVIEW.text,
    byWorkflow('Name or code contains', 'Name or entity ID contains'),
    100,
    `A part of ${byWorkflow('the company name, the nickname or the accounting code', 'the company name or the entity ID')}. Capitals and accents do not matter. Up to ${MOST_READ} customers are looked through.`,
  );
  add(PREVIEW.count, 'Size of the sample', 2, `How many, from 1 to ${MOST_PREVIEWED}. ${DEFAULT_COUNT} when left empty.`);
}
