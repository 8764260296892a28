import type { MappingRow, Reading } from '../../../src/core/mapping/mapping-row';
import { settle } from '../../../src/core/mapping/settle';

const row = (policy: Partial<MappingRow>): MappingRow => ({
  ...{ id: '9', order: 1, target: 'terms', kind: 'lookup', expression: 'terms: terms', onEmpty: 'leave-out', onNoMatch: 'park' },
  ...{ active: true, isDefaultRow: false },
  ...policy,
});
const about = { target: 'terms', rowId: '9', source: 'terms' };
const empty: Reading = { found: 'empty', source: 'terms', steps: [] };
const noMatch: Reading = { found: 'no-match', input: 'Net 7', code: 'NO_MATCH', source: 'terms', steps: ['"Net 7" is unknown'] };

it.each<[string, Partial<MappingRow>, Reading, object]>([
  ['a value is the value', {}, { found: 'value', value: 5, source: 'terms', steps: ['found'] }, { steps: ['found'], value: 5 }],
  ['false and 0 are values', {}, { found: 'value', value: false, source: 'terms', steps: [] }, { steps: [], value: false }],
  [
    'not applicable is left out, whatever the row says',
    { onEmpty: 'park', onNoMatch: 'park', defaultValue: 'x' },
    { found: 'not-applicable', source: 'terms', steps: ['no feature'] },
    { steps: ['no feature', 'left out: not applicable'] },
  ],
  ['empty, leave out', { defaultValue: 'x' }, empty, { steps: ['left out: terms is empty'] }],
  [
    'empty, default',
    { onEmpty: 'use-default', defaultValue: 'x' },
    empty,
    { steps: ['terms is empty: the default of the row is used'], value: 'x' },
  ],
  [
    'empty, default that is missing',
    { onEmpty: 'use-default' },
    empty,
    { steps: ['left out: terms is empty, and the row has no default'] },
  ],
  [
    'empty, default that is empty',
    { onEmpty: 'use-default', defaultValue: '' },
    empty,
    { steps: ['left out: terms is empty, and the row has no default'] },
  ],
  [
    'empty, default 0',
    { onEmpty: 'use-default', defaultValue: 0 },
    empty,
    { steps: ['terms is empty: the default of the row is used'], value: 0 },
  ],
  [
    'empty, park',
    { onEmpty: 'park', defaultValue: 'x' },
    empty,
    { steps: [], problem: { code: 'REQUIRED_VALUE_MISSING', target: 'terms', data: { source: 'terms' } } },
  ],
  [
    'no match, park',
    {},
    noMatch,
    { steps: ['"Net 7" is unknown'], problem: { code: 'NO_MATCH', target: 'terms', data: { value: 'Net 7' } } },
  ],
  [
    'no match, pass through',
    { onNoMatch: 'pass-through' },
    noMatch,
    { steps: ['"Net 7" is unknown', 'no match: passed through'], value: 'Net 7' },
  ],
  [
    'no match, default',
    { onNoMatch: 'use-default', defaultValue: '4' },
    noMatch,
    { steps: ['"Net 7" is unknown', 'no match: the default of the row is used'], value: '4' },
  ],
  [
    'no match, default that is missing',
    { onNoMatch: 'use-default' },
    noMatch,
    { steps: ['"Net 7" is unknown', 'left out: no match, and the row has no default'] },
  ],
])('%s', (_, policy, reading, expected) => expect(settle(row(policy), reading)).toEqual({ ...about, ...expected }));
