import { escapeText } from '../xml/escape';
import { page } from './layout';

/** A page that says why something was refused. */
export function errorPage(title: string, message: string): string {
  return page(title, `<p class="error" role="alert">${escapeText(message)}</p>`, 'narrow');
}
