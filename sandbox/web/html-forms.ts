import { VALUE_SEPARATOR } from '../netsuite/suitelet/form-model';
import { readText, type HtmlToken } from './html-reader';

/** A field that a person can fill in, or that the page sends by itself. */
export interface HtmlField {
  name: string;
  /** `hidden`, `text`, `password`, `checkbox`, `radio`, `file`, `textarea`, `select`, `multiselect` and so on. */
  type: string;
  /** Of a multi-select what is chosen, with U+0005 between the values. */
  value: string;
  /** False for an unticked checkbox or radio button, which is not sent. */
  on: boolean;
  required: boolean;
  maxLength?: number;
  /** The values that a select offers. */
  choices?: string[];
}

/** A button that sends its form. */
export interface HtmlButton {
  name: string;
  value: string;
  label: string;
}

export interface HtmlForm {
  method: 'GET' | 'POST';
  action: string;
  /** Whether it is sent as `multipart/form-data`, as a form with files is. */
  multipart: boolean;
  /** The browser sends the form whatever is in it: it checks neither what is required nor how long it is. */
  noValidate?: true;
  fields: HtmlField[];
  buttons: HtmlButton[];
}

/** The forms of a page. What is disabled is left out, as a browser does not send it. */
export function readForms(tokens: readonly HtmlToken[]): HtmlForm[] {
  const forms: HtmlForm[] = [];
  tokens.forEach((token, index) => {
    if (token.kind !== 'open') return;
    if (token.tag === 'form') forms.push(newForm(token.attributes));
    const form = forms.at(-1);
    if (form === undefined || token.attributes['disabled'] !== undefined || isClosed(tokens, index)) return;
    const inside = tokens.slice(index + 1, closing(tokens, index, token.tag));
    if (token.tag === 'input') addInput(form, token.attributes);
    if (token.tag === 'button' && (token.attributes['type'] ?? 'submit') === 'submit')
      form.buttons.push(buttonOf(token.attributes, readText(inside)));
    if (token.tag === 'textarea') form.fields.push({ ...fieldOf(token.attributes, 'textarea'), value: textareaValue(inside) });
    if (token.tag === 'select') form.fields.push(selectOf(token.attributes, inside));
  });
  return forms;
}

function newForm({ method = 'get', action = '', enctype = '', novalidate }: Record<string, string>): HtmlForm {
  const multipart = enctype.toLowerCase() === 'multipart/form-data';
  return {
    method: method.toLowerCase() === 'post' ? 'POST' : 'GET',
    action,
    multipart,
    fields: [],
    buttons: [],
    ...(novalidate !== undefined && { noValidate: true as const }),
  };
}

/** Whether the last form before a token has ended. */
function isClosed(tokens: readonly HtmlToken[], index: number): boolean {
  const before = tokens.slice(0, index + 1).filter((token) => token.kind !== 'text' && token.tag === 'form');
  return before.at(-1)?.kind === 'close';
}

function closing(tokens: readonly HtmlToken[], index: number, tag: string): number {
  const end = tokens.findIndex((token, position) => position > index && token.kind === 'close' && token.tag === tag);
  return end < 0 ? index + 1 : end;
}

function addInput(form: HtmlForm, attributes: Record<string, string>): void {
  const type = (attributes['type'] ?? 'text').toLowerCase();
  if (type === 'submit') form.buttons.push(buttonOf(attributes, attributes['value'] ?? 'Submit'));
  else if (type !== 'button' && type !== 'reset') form.fields.push(fieldOf(attributes, type));
}

const buttonOf = ({ name = '', value = '' }: Record<string, string>, label: string): HtmlButton => ({ name, value, label });

function fieldOf(attributes: Record<string, string>, type: string): HtmlField {
  const ticked = type === 'checkbox' || type === 'radio';
  const maxLength = attributes['maxlength'];
  return {
    name: attributes['name'] ?? '',
    type,
    value: attributes['value'] ?? (ticked ? 'on' : ''),
    on: !ticked || attributes['checked'] !== undefined,
    required: attributes['required'] !== undefined,
    ...(maxLength !== undefined && { maxLength: Number(maxLength) }),
  };
}

function textareaValue(inside: readonly HtmlToken[]): string {
  const text = inside.map((token) => (token.kind === 'text' ? token.text : '')).join('');
  return text.replace(/^\r?\n/, '');
}

function selectOf(attributes: Record<string, string>, inside: readonly HtmlToken[]): HtmlField {
  const options = inside.flatMap((token) => (token.kind === 'open' && token.tag === 'option' ? [token.attributes] : []));
  const choices = options.map((option) => option['value'] ?? '');
  const chosen = choices.filter((_choice, index) => options[index]?.['selected'] !== undefined);
  if (attributes['multiple'] !== undefined) return { ...fieldOf(attributes, 'multiselect'), value: chosen.join(VALUE_SEPARATOR), choices };
  return { ...fieldOf(attributes, 'select'), value: chosen[0] ?? choices[0] ?? '', choices };
}
