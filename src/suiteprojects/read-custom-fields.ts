import type { SppField } from '../core/metadata/metadata';
import { labelOfPath } from '../core/metadata/spp-labels';
import type { SppClient } from './client';
import type { ReadCommand } from './commands';
import { readList } from './read-list';
import { textOf, type XmlElement } from './xml/element';

/** A custom field of any record type, as far as it is known here. */
interface CustomField {
  id: string;
  name: string;
  title: string;
  association: string;
  active: string;
}

/**
 * No `_Return`: Oracle's list of the properties is not known in full (help: article_50142819748), and one that does not exist
 * would fail the Read.
 */
const read = (offset: number, count: number): ReadCommand => ({
  command: 'Read',
  type: 'CustField',
  offset,
  count,
  attributes: { clear_filter_cache: '1' },
  content: [],
});

const rowOf = (row: XmlElement): CustomField => ({
  id: textOf(row, 'id'),
  name: textOf(row, 'name'),
  title: textOf(row, 'title') || textOf(row, 'label'),
  association: textOf(row, 'association'),
  active: textOf(row, 'active'),
});

/**
 * The active custom fields of Customer by name, as paths that a mapping row can read. The definitions of all record types are
 * read and chosen from here, since how an association is spelled is not documented. Cost: one HTTP request per 1,960 custom
 * fields of the account. Throws what `readList` throws.
 */
export function readCustomFields(client: SppClient): SppField[] {
  const fields: CustomField[] = [];
  readList(client, { read, rowOf, identityOf: ({ id }) => id }, {}, (page) => {
    fields.push(...page);
    return true;
  });
  return fields
    .filter(({ name, association, active }) => /^\w+$/.test(name) && association.toLowerCase() === 'customer' && active !== '0')
    .map(({ name, title }) => {
      const path = `${name}__c`;
      return { path, label: title || labelOfPath(path), custom: true };
    })
    .sort((one, other) => (one.path < other.path ? -1 : 1));
}
