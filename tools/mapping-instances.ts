import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_ROWS } from '../src/core/mapping/default-rows';
import type { MappingRow } from '../src/core/mapping/mapping-row';

/** The object that ships the default mapping. */
export const objectPath = join(__dirname, '../Objects/customrecord_spx_mapping.xml');

const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

function instanceOf(row: MappingRow): string {
  const fields: Record<string, string | undefined> = {
    workflow: '[scriptid=customrecord_spx_workflow.val_spx_customers_export]',
    order: String(row.order),
    target: row.target,
    kind: row.kind,
    expression: row.expression,
    on_empty: row.onEmpty,
    on_no_match: row.onNoMatch,
    default_value: row.defaultValue === undefined ? undefined : String(row.defaultValue),
    // Not `active`: the field's default checks it, and a later deployment leaves a row that was switched off as it is.
    default: row.isDefaultRow ? 'T' : 'F',
  };
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value === undefined ? [] : [`      <custrecord_spx_map_${name}>${escape(value)}</custrecord_spx_map_${name}>`],
  );
  return [`    <instance scriptid="val_spx_map_${row.target.replace(/\./g, '_')}">`, ...lines, '    </instance>'].join('\n');
}

/** The `<instances>` block: one instance per row, without a name, since the record type has none (facts netsuite-platform 5.4). */
export const instancesBlock = (rows: readonly MappingRow[] = DEFAULT_ROWS): string =>
  ['  <instances>', ...rows.map(instanceOf), '  </instances>'].join('\n');

/** The object's XML with this block in the place of its old one, or after its fields when it has none. */
export function withInstances(objectXml: string, block: string): string {
  const bare = objectXml.replace(/ *<instances>[\s\S]*<\/instances>\n/, '');
  return bare.replace('  </customrecordcustomfields>\n', (end) => `${end}${block}\n`);
}

if (require.main === module) {
  writeFileSync(objectPath, withInstances(readFileSync(objectPath, 'utf8'), instancesBlock()));
  console.log(`Wrote ${DEFAULT_ROWS.length} instances into ${objectPath}`);
}
