import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RECORD_TYPES } from '../../../../../sandbox/netsuite/modules/record/record-types';

it('record.Type is that of the typings', () => {
  const typings = readFileSync(join(__dirname, '../../../../../node_modules/@hitc/netsuite-types/N/record.d.ts'), 'utf8');
  const [, body = ''] = typings.split('export enum Type {');
  const declared = [...body.matchAll(/^ +([A-Z0-9_]+) = '(\w+)'/gm)].map(([, member, value]) => [member, value]);
  expect(declared.length).toBeGreaterThan(250);
  expect(Object.entries(RECORD_TYPES)).toEqual(declared);
});
