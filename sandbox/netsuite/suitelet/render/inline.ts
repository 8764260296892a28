import { multipleValues, type FieldModel } from '../form-model';
import { isChosen } from './control';
import { attributes, escapeHtml } from './html';

/** The value of a field as a person reads it, as HTML. */
export function inlineValue({ type, value, linkText, options }: FieldModel): string {
  switch (type) {
    case 'URL':
      return isSafeAddress(value) ? `<a${attributes({ href: value })}>${escapeHtml(linkText || value)}</a>` : escapeHtml(value);
    case 'EMAIL':
      return /^[^\s@<>"]+@[^\s@<>"]+$/.test(value)
        ? `<a${attributes({ href: `mailto:${value}` })}>${escapeHtml(value)}</a>`
        : escapeHtml(value);
    case 'IMAGE':
      return isSafeAddress(value) ? `<img${attributes({ src: value, alt: '' })}>` : escapeHtml(value);
    case 'PASSWORD':
      return value === '' ? '' : '*****';
    case 'CHECKBOX':
      return value === 'T' ? 'Yes' : 'No';
    case 'RADIO':
    case 'SELECT':
      return escapeHtml(options.find((option) => isChosen(option, value))?.text ?? '');
    case 'MULTISELECT': {
      const chosen = multipleValues(value);
      const shown = options.filter((option) => (value === '' ? option.selected : chosen.includes(option.value)));
      return escapeHtml(shown.map(({ text }) => text).join(', '));
    }
    case 'TEXTAREA':
    case 'LONGTEXT':
      return escapeHtml(value).replaceAll('\n', '<br>');
    default:
      return escapeHtml(value);
  }
}

/** An address that a link or picture may have: never one that runs code. */
export const isSafeAddress = (address: string): boolean => /^(https?:|ftp:|\/)/i.test(address);
