import { orderByDependency } from '../../../../sandbox/netsuite/deploy/dependency-order';

const order = (graph: Record<string, string[]>) => orderByDependency(Object.keys(graph), (id) => graph[id] ?? []);

describe('orderByDependency', () => {
  it.each([
    ['keeps the given order where nothing is needed', { c: [], a: [], b: [] }, ['c', 'a', 'b']],
    ['puts what is needed first', { a: ['b'], b: ['c'], c: [] }, ['c', 'b', 'a']],
    ['ignores what is unknown, and oneself', { a: ['x', 'a'], b: [] }, ['a', 'b']],
    ['places what several need once', { a: ['c'], b: ['c'], c: [] }, ['c', 'a', 'b']],
  ])('%s', (_, graph, expected) => expect(order(graph)).toEqual({ order: expected, circles: [] }));

  it('tells every circle once, from a member back to itself', () =>
    expect(order({ start: ['a'], a: ['b'], b: ['c'], c: ['a'], x: ['y'], y: ['x'] }).circles).toEqual([
      ['a', 'b', 'c', 'a'],
      ['x', 'y', 'x'],
    ]));
});
