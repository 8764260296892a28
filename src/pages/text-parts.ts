import type { Form } from 'N/ui/serverWidget';
import * as serverWidget from 'N/ui/serverWidget';
import type { Parameters } from './page';

/** A LONGTEXT field takes 100,000 characters (help: section_4332671056). */
const LONGEST_PART = 100_000;
const COUNT = 'custpage_spx_parts';
const partId = (position: number): string => `custpage_spx_part_${position}`;

/**
 * JSON without a blank, a line break, a letter outside ASCII or a character of HTML in it: nothing that a browser or NetSuite
 * trims or changes on the way, and it may be cut anywhere.
 */
const plainJson = (value: unknown): string =>
  JSON.stringify(value).replace(/[^\x21-\x7e]|[<>&']/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);

/**
 * Carries a value, however large, to the action that the form is posted to: as JSON in hidden fields. Nothing of it is kept
 * on the server, so that nothing is left behind when the person goes away.
 */
export function addParts(form: Form, value: unknown): void {
  const text = plainJson(value);
  const count = Math.ceil(text.length / LONGEST_PART);
  addHiddenText(form, COUNT, String(count));
  for (let part = 0; part < count; part += 1) addHiddenText(form, partId(part), text.slice(part * LONGEST_PART, (part + 1) * LONGEST_PART));
}

/** The JSON text that the hidden fields of a posted form carry; '' when there is none. */
export function textOfParts(entered: Parameters): string {
  const count = Math.min(Number(entered[COUNT] ?? 0) || 0, 1000);
  return Array.from({ length: count }, (_, part) => entered[partId(part)] ?? '').join('');
}

function addHiddenText(form: Form, id: string, value: string): void {
  const field = form.addField({ id, label: id, type: serverWidget.FieldType.LONGTEXT });
  field.updateDisplayType({ displayType: serverWidget.FieldDisplayType.HIDDEN });
  field.defaultValue = value;
}
