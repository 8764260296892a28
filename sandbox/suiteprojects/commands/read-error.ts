import { NotEmulated } from '../../not-emulated';
import { textElement } from '../xml/element';
import type { XmlElement } from '../xml/parse';
import { block, type Command } from './command';
import { refuseBeyond } from './refuse-beyond';

/** Texts of the codes that the sandbox itself answers; the wording is ours but for 1, 505 and 556 (facts 3.8). */
const TEXTS: Readonly<Record<string, string>> = {
  '0': 'Success',
  '1': 'Unknown or malformed request',
  '2': 'Not logged in',
  '401': 'Authentication failed',
  '505': 'The namespace and key do not match',
  '555': 'Too many objects in the request',
  '556': 'Request limit reached',
  '601': 'Invalid id or no rows',
  '602': 'Invalid field',
  '605': 'Invalid limit clause',
  '701': 'Cannot delete: other records depend on it',
  '1102': 'The custom field could not be saved',
  '1200': 'The condition of ModifyOnCondition was not met',
};

/** `<Read type="Error" method="equal to"><Error><code>601</code></Error></Read>`: the text of a status; a code that has none is NOT_EMULATED. */
export function readErrorCommand(element: XmlElement): Command {
  refuseBeyond(element, { attributes: ['type', 'method', 'limit'], children: ['Error'] });
  const [code, second] = element.children[0]?.children ?? [];
  if (element.attributes['method'] !== 'equal to' || element.children.length !== 1 || code?.name !== 'code' || second)
    throw new NotEmulated('Read Error other than equal to one code');
  const text = TEXTS[code.text];
  if (text === undefined) throw new NotEmulated(`Read Error of the code ${code.text}`);
  const content = `<Error>${textElement('code', code.text)}${textElement('text', text)}</Error>`;
  return { name: 'Read', kind: 'Read Error', writes: 0, run: () => block('Read', 0, content) };
}
