import { NotEmulated } from '../../not-emulated';
import type { SppAccount } from '../account';
import { LATENCY } from '../latency';
import type { SppRow } from '../rows/row-table';
import { rowType, type RowType } from '../rows/row-types';
import { addressElement } from '../xml/address';
import { dateWriter } from '../xml/date';
import { textElement } from '../xml/element';
import type { XmlElement } from '../xml/parse';
import { block, type Command } from './command';
import { dateFilters, type RowFilter } from './read/date-filters';
import { readLimit } from './read/limit';
import { cachedFor, deletionFilter, rowPage } from './read/row-page';
import { isOn, refuseBeyond } from './refuse-beyond';

const ATTRIBUTES = ['type', 'method', 'limit', 'filter', 'field', 'enable_custom', 'deleted', 'include_nondeleted', 'clear_filter_cache'];

/**
 * `<Read>` of a record type other than Customer, with the methods `all` and `equal to` (facts 3.2, 3.5). Statuses 0, 601, 602
 * for a `_Return` of an unknown field, 605. Custom fields come with `enable_custom` only, and are not searched.
 */
export function readRowsCommand(element: XmlElement, account: SppAccount): Command {
  const type = rowType(element.attributes['type'] ?? '');
  if (!type) throw new NotEmulated(`Read ${element.attributes['type']}`);
  const method = element.attributes['method'];
  if (method !== 'all' && method !== 'equal to') throw new NotEmulated(`Read ${type.type} method "${method ?? ''}"`);
  const isSearch = method === 'equal to';
  refuseBeyond(element, { attributes: ATTRIBUTES, children: ['Date', '_Return', ...(isSearch ? [type.type] : [])] });
  const limit = readLimit(element);
  const customFields = account.tables.get(type.type)?.customFields ?? new Set<string>();
  const fields = returnedNames(element, type, customFields);
  const filters: RowFilter<SppRow>[] = [deletionFilter(element), ...dateFilters(element), ...(isSearch ? [equalTo(element, type)] : [])];
  const clearsCache = isOn(element, 'clear_filter_cache');
  return {
    name: 'Read',
    kind: `Read ${type.type}`,
    writes: 0,
    run(session) {
      if (!limit) return block('Read', 605);
      if (fields === undefined) return block('Read', 602);
      const admitting = clearsCache ? filters : [...filters, cachedFor(session)];
      const rows = rowPage(session, account.tables.get(type.type)?.all() ?? [], admitting, limit);
      account.clock.advance(rows.length * LATENCY.rowRead);
      if (rows.length === 0) return block('Read', isSearch || account.settings.emptyList === '601' ? 601 : 0);
      return block('Read', 0, rows.map(rowWriter(type, fields, account.random)).join(''));
    },
  };
}

const allNames = ({ fields, hasAddress, keyedBy }: RowType): string[] => [
  ...(keyedBy === undefined ? ['id'] : []),
  ...fields,
  ...(hasAddress ? ['addr'] : []),
  'created',
  'updated',
];

/**
 * What `_Return` asks for, or everything, with custom fields where `enable_custom` is on; undefined when it names a field that the
 * type does not have.
 */
function returnedNames(read: XmlElement, type: RowType, customFields: ReadonlySet<string>): string[] | undefined {
  const [selection, second] = read.children.filter(({ name }) => name === '_Return');
  if (second || selection?.children.length === 0) throw new NotEmulated(`Read ${type.type} with an empty or a second _Return`);
  const standard = allNames(type);
  const asked = selection ? selection.children.map(({ name }) => name) : [...standard, ...customFields];
  if (!asked.every((name) => standard.includes(name) || customFields.has(name))) return undefined;
  return isOn(read, 'enable_custom') ? asked : asked.filter((name) => !customFields.has(name));
}

/** The texts of the search object must all be equal, to the letter [assumed]. */
function equalTo(read: XmlElement, type: RowType): RowFilter<SppRow> {
  const [object, second] = read.children.filter(({ name }) => name === type.type);
  if (!object || second || object.children.length === 0) throw new NotEmulated(`Read ${type.type} equal to other than one search object`);
  for (const { name, children, attributes } of object.children)
    if ((name !== 'id' && !type.fields.includes(name)) || children.length > 0 || Object.keys(attributes).length > 0)
      throw new NotEmulated(`Read ${type.type} equal to on <${name}>`);
  return (row) => object.children.every(({ name, text }) => (name === 'id' ? row.id : (row.texts[name] ?? '')) === text);
}

function rowWriter(type: RowType, names: readonly string[], random: () => number): (row: SppRow) => string {
  const date = dateWriter(random);
  return (row) => {
    const content = names.map((name) => {
      if (name === 'created' || name === 'updated') return `<${name}>${date(row[name])}</${name}>`;
      if (name === 'addr') return `<addr>${addressElement(row.addr)}</addr>`;
      return textElement(name, name === 'id' ? row.id : (row.texts[name] ?? row.custom?.[name] ?? ''));
    });
    return `<${type.type}>${content.join('')}</${type.type}>`;
  };
}
