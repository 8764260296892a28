import { faultsOf, librariesIn } from '../../tools/bundle-rules';

const licences: Record<string, string> = { saxes: 'ISC', viral: 'AGPL-3.0', silent: '' };
const faults = (name: string, bytes: number, libraries: string[] = []) =>
  faultsOf({ name, bytes, libraries }, (library) => licences[library] ?? '');

it('finds the libraries of a bundle, each once, those of a scope and those inside of others too', () => {
  const inputs = ['src/a.ts', 'node_modules/saxes/saxes.js', 'node_modules/saxes/b.js', '../x/node_modules/@a/b/c.js'];
  expect(librariesIn([...inputs, 'node_modules/saxes/node_modules/xmlchars/x.js'])).toEqual(['@a/b', 'saxes', 'xmlchars']);
});

it.each<[string, string[], RegExp | undefined]>([
  ['a script within its bound', faults('notify_sl.js', 40_000, ['saxes']), undefined],
  ['a script that grew past its bound', faults('notify_sl.js', 40_001), /has 40001 bytes; its bound is 40000/],
  ['a script that nobody gave a bound', faults('new_mr.js', 1), /has no bound/],
  ['a licence that binds others', faults('export_mr.js', 1, ['viral']), /viral, whose licence "AGPL-3.0"/],
  ['a library that names no licence', faults('export_mr.js', 1, ['silent']), /silent, whose licence ""/],
])('%s', (_case, found, wanted) => {
  if (wanted === undefined) expect(found).toEqual([]);
  else expect(found).toEqual([expect.stringMatching(wanted)]);
});

it('what is installed names its licence where it is looked for', () => {
  expect(faultsOf({ name: 'export_mr.js', bytes: 1, libraries: ['saxes', 'xmlchars'] })).toEqual([]);
});
