import { wantedByTwo } from '../../../src/core/import/two-for-one';
import type { ImportPlan } from '../../../src/core/import/plan-import';

const update = (sppId: string): ImportPlan => ({ act: 'update', sppId, seen: '', fields: {}, changes: [], links: true, explanation: [] });

it('finds the SPP customers that more than one plan would write', () =>
  expect([...wantedByTwo([update('1'), update('2'), { act: 'skip', reason: 'x' }, update('1'), update('1')])]).toEqual(['1']));
