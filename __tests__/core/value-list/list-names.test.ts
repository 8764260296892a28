import { usesList, withListRenamed } from '../../../src/core/value-list/list-names';
import { aRow } from '../configuration/a-configuration';

const conditional = (then: object, otherwise?: object) => ({
  branches: [{ when: { field: 'type', op: 'is', value: 'Regions: x' }, then }],
  ...(otherwise && { otherwise }),
});
const inList = (expression: string) => ({ kind: 'value-list', expression });

describe('a list is used', () => {
  it.each<[string, Parameters<typeof usesList>[0], boolean]>([
    ['by a row of its name', aRow({ kind: 'value-list', expression: 'Regions: addr.state' }), true],
    ['by its whole name only', aRow({ kind: 'value-list', expression: 'Regions of old: addr.state' }), false],
    ['whatever case it is called in', aRow({ kind: 'value-list', expression: 'regions: addr.state' }), false],
    ['not by a row of another kind', aRow({ kind: 'field', expression: 'Regions: addr.state' }), false],
    ['in a branch', aRow({ kind: 'conditional', expression: JSON.stringify(conditional(inList('Regions: web'))) }), true],
    [
      'in what is left',
      aRow({ kind: 'conditional', expression: JSON.stringify(conditional({ kind: 'fixed', expression: '1' }, inList('Regions: web'))) }),
      true,
    ],
    [
      'in a conditional inside, as JSON or as a text of it',
      aRow({
        kind: 'conditional',
        expression: JSON.stringify(conditional({ kind: 'conditional', expression: JSON.stringify(conditional(inList('Regions: web'))) })),
      }),
      true,
    ],
    [
      'not by the value of a condition',
      aRow({ kind: 'conditional', expression: JSON.stringify(conditional(inList('Other: web'))) }),
      false,
    ],
    ['not by what is no JSON', aRow({ kind: 'conditional', expression: '{"branches":[{"then":{"kind":"value-list"' }), false],
    ['not by what is no conditional', aRow({ kind: 'conditional', expression: '{"branches":[null,{"then":7}],"otherwise":[]}' }), false],
  ])('%s', (_case, row, used) => expect(usesList(row, 'Regions')).toBe(used));
});

it('is renamed where it is used, and nothing else is touched', () => {
  const inner = (name: string) =>
    conditional({ kind: 'conditional', expression: conditional(inList(`${name}: web`)) }, inList(`${name}: code`));
  const untidy = '{ "branches" : [] }';
  const rows = [
    aRow({ id: 'a', kind: 'value-list', expression: ' Regions : addr.state' }),
    aRow({ id: 'b', kind: 'conditional', expression: JSON.stringify(inner('Regions')) }),
    aRow({ id: 'c', kind: 'conditional', expression: untidy }),
  ];
  expect(withListRenamed(rows, 'Regions', 'a: b').map(({ expression }) => expression)).toEqual([
    'a: b: addr.state',
    JSON.stringify(inner('a: b')),
    untidy,
  ]);
});
