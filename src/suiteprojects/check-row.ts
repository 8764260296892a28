import { TransientFault } from './exchange';
import type { XmlElement } from './xml/element';

/** Elements that a field of a row may hold instead of text (facts suiteprojects-pro-api 3.3, 3.4). */
const COMPOUNDS = new Set(['Date', 'Address']);

/**
 * Checks the shape of one row before any of it is used: no field comes twice, since nobody knows which of the two is meant;
 * a field holds text, or one `<Date>` or `<Address>` of fields with text. Throws SPP_ANSWER_UNREADABLE, worth another try.
 */
export function checkRow(row: XmlElement): void {
  checkOnce(row);
  for (const { children } of row.children) {
    const [compound, second] = children;
    if (compound === undefined) continue;
    if (second !== undefined || !COMPOUNDS.has(compound.name)) throw unfit('a field that holds elements', row);
    checkLeaves(compound);
  }
}

/** Checks an element whose children hold text and nothing else, each once; a `<Date>` is one. */
export function checkLeaves(element: XmlElement): void {
  checkOnce(element);
  if (element.children.some(({ children }) => children.length > 0)) throw unfit('a field that holds elements', element);
}

function checkOnce(element: XmlElement): void {
  const { size } = new Set(element.children.map(({ name }) => name));
  if (size !== element.children.length) throw unfit('a field twice', element);
}

/** The name is not the server's to choose: only rows and compounds of known names come here. */
const unfit = (reason: string, { name }: XmlElement): TransientFault => new TransientFault('SPP_ANSWER_UNREADABLE', { reason, in: name });
