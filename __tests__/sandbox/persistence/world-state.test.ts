import { readFileSync } from 'node:fs';
import { createWorld } from '../../../sandbox/cli/demo-world';
import { connect } from '../../../sandbox/cli/connect';
import { restoreWorldState, worldState } from '../../../sandbox/persistence/world-state';
import { packagePath } from '../../../tools/package';
import { companyOf, runExport } from '../../acceptance/worlds';

const zip = readFileSync(packagePath);
const fresh = () => createWorld({ zip, company: companyOf({ plain: 3, 'markup-name': 1 }) });

it('keeps two accounts that were connected and exported, to the letter, and they go on alike', () => {
  const first = fresh();
  connect(first);
  runExport(first);
  first.spp.injectFault({ kind: 'status-556', on: 'api', times: Infinity, skip: 90 });
  const text = worldState(first);
  const second = fresh();
  restoreWorldState(second, text);
  // Strings of this size would make a failure unreadable.
  expect(JSON.parse(worldState(second))).toEqual(JSON.parse(text));
  expect(worldState(second) === text).toBe(true);
  // Tokens, ids and randomness are those of before: the next export does the same in both.
  expect(runExport(second)).toEqual(runExport(first));
  expect(worldState(second) === worldState(first)).toBe(true);
});

it('leaves nothing of the account that it is restored into', () => {
  const text = worldState(fresh());
  const used = fresh();
  connect(used);
  runExport(used);
  restoreWorldState(used, text);
  expect(worldState(used) === text).toBe(true);
});
