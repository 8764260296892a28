import { readFileSync } from 'node:fs';
import { DEFAULT_ROWS } from '../../src/core/mapping/default-rows';
import { mappingRowsOf, type StoredMappingRow } from '../../src/core/mapping/stored-rows';
import { instancesBlock, objectPath, withInstances } from '../../tools/mapping-instances';
import { group, parseXml, textOf, type XmlElement } from '../../sandbox/netsuite/deploy/xml-tree';

const objectXml = readFileSync(objectPath, 'utf8');
const instances = group(parseXml(objectXml), 'instances');
/** Instances leave Active to the default of the field. */
const shippedActive = group(parseXml(objectXml), 'customrecordcustomfields').some(
  (one) => one.attributes['scriptid'] === 'custrecord_spx_map_active' && textOf(one, 'defaultchecked') === 'T',
);

const field = (instance: XmlElement, name: string): string => textOf(instance, `custrecord_spx_map_${name}`) ?? '';

/** An instance as the row that NetSuite keeps of it. */
const storedRow = (instance: XmlElement, position: number): StoredMappingRow => ({
  id: String(position + 1),
  order: Number(field(instance, 'order')),
  target: field(instance, 'target'),
  kind: field(instance, 'kind'),
  expression: field(instance, 'expression'),
  onEmpty: field(instance, 'on_empty'),
  onNoMatch: field(instance, 'on_no_match'),
  defaultValue: field(instance, 'default_value'),
  active: shippedActive,
  isDefaultRow: field(instance, 'default') === 'T',
});

it('the object ships exactly the default rows; `npx tsx tools/mapping-instances.ts` writes them', () =>
  expect(withInstances(objectXml, instancesBlock())).toBe(objectXml));

it('what is shipped reads back as the default mapping', () =>
  expect(mappingRowsOf(instances.map(storedRow)).map((row) => ({ ...row, id: `default:${row.target}` }))).toEqual(DEFAULT_ROWS));

it('every instance has its own id of at most 40 lower-case characters, belongs to the export, and has no name', () => {
  const ids = instances.map(({ attributes }) => attributes['scriptid'] ?? '');
  expect(new Set(ids).size).toBe(DEFAULT_ROWS.length);
  for (const id of ids) expect(id).toMatch(/^val_spx_map_[a-z0-9_]{1,28}$/);
  for (const instance of instances) {
    expect(field(instance, 'workflow')).toBe('[scriptid=customrecord_spx_workflow.val_spx_customers_export]');
    expect(instance.children.map(({ name }) => name)).not.toContain('name');
  }
});

it('writes only fields that the record type has', () => {
  const known = group(parseXml(objectXml), 'customrecordcustomfields').map(({ attributes }) => attributes['scriptid']);
  for (const { children } of instances) expect(known).toEqual(expect.arrayContaining(children.map(({ name }) => name)));
});

describe('the block', () => {
  const row = { ...DEFAULT_ROWS[0]!, expression: 'A & B <$&>', defaultValue: 0 };

  it('writes a default value only when there is one, and escapes what XML needs', () => {
    expect(instancesBlock()).not.toContain('default_value');
    const [instance] = group(parseXml(withInstances(objectXml, instancesBlock([row]))), 'instances');
    expect(instance && [field(instance, 'expression'), field(instance, 'default_value')]).toEqual(['A & B <$&>', '0']);
  });
  it('goes after the fields when the object has none yet', () => {
    const bare = objectXml.replace(/ *<instances>[\s\S]*<\/instances>\n/, '');
    expect(bare).not.toContain('<instance');
    expect(withInstances(bare, instancesBlock())).toBe(objectXml);
  });
});
