import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createWorld, type World } from '../../../sandbox/cli/demo-world';
import { deployPackage } from '../../../sandbox/netsuite/deploy/deploy-package';
import { keptWorld } from '../../../sandbox/persistence/kept-world';
import { stateFile } from '../../../sandbox/persistence/state-file';
import { createVisitor } from '../../../sandbox/web/visitor';
import { packagePath } from '../../../tools/package';
import { companyOf } from '../../acceptance/worlds';

const zip = readFileSync(packagePath);
const company = companyOf({ plain: 1 });
const home = 'https://tstdrv1234567.app.netsuite.com';
let folder = '';
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'spx-state-'))));
afterEach(() => rmSync(folder, { recursive: true }));

/** A start of the sandbox on the state file of this test. */
function start() {
  const path = join(folder, 'kept/state.json');
  const said: string[] = [];
  const worlds: World[] = [];
  const kept = keptWorld({
    create(reset) {
      const world = createWorld({ zip, company, site: { reset } });
      worlds.push(world);
      return { ...world, deployAgain: () => void deployPackage(world.account, zip) };
    },
    file: stateFile(path),
    say: (message) => void said.push(message),
  });
  return { ...kept, path, said, worlds, visitor: createVisitor(kept.network) };
}

function addCustomer({ visitor }: ReturnType<typeof start>, name: string): void {
  visitor.get(`${home}/app/common/entity/custjob.nl`);
  visitor.submit({ companyname: name }, 'Save');
}

it('is the same after a restart, with the package deployed over it', () => {
  const first = start();
  expect(first.wasLoaded).toBe(false);
  addCustomer(first, 'Kept Ltd');
  first.visitor.get(`${home}/sandbox/faults`);
  first.visitor.submit({ minutes: '5' }, 'Move the clock');
  const second = start();
  expect(second).toMatchObject({ wasLoaded: true, said: [] });
  expect(second.parts().account.clock.now()).toBe(first.parts().account.clock.now());
  // The instances of the package are updated, not made twice.
  const rows = ({ parts }: ReturnType<typeof start>) => parts().account.store.all('customrecord_spx_workflow').length;
  expect(rows(second)).toBe(rows(first));
  expect(second.visitor.get(`${home}/app/common/entity/custjoblist.nl`).text).toContain('Kept Ltd');
});

it('says which running task the stop has ended, so that its deployment is free again; one that waited still waits', () => {
  const first = start();
  const { tasks } = first.parts().account;
  const task = { script: 'customscript_a', deployment: 'customdeploy_a', params: {}, user: undefined };
  tasks.push(
    { ...task, id: 'RUNNING', status: 'PROCESSING' },
    { ...task, id: 'WAITING', status: 'PENDING' },
    { ...task, id: 'OVER', status: 'COMPLETE' },
  );
  addCustomer(first, 'Kept Ltd');
  const second = start();
  expect(second.said).toEqual(['The task RUNNING of customscript_a was running when the sandbox stopped; it has failed.']);
  const { account } = second.parts();
  expect(account.tasks.map(({ id, status }) => `${id} ${status}`)).toEqual(['RUNNING FAILED', 'WAITING PENDING', 'OVER COMPLETE']);
  expect(account.tasks[0]?.endedAt).toBe(account.clock.now());
});

it('is not written when nothing can have changed', () => {
  const { visitor, path } = start();
  visitor.get(`${home}/app/common/entity/custjoblist.nl`);
  expect(existsSync(path)).toBe(false);
});

it('is reset through its page, and stays reset', () => {
  const first = start();
  addCustomer(first, 'Gone Ltd');
  first.visitor.get(`${home}/sandbox/reset`);
  first.visitor.submit({}, 'Reset account');
  expect(first.worlds).toHaveLength(2);
  for (const { visitor } of [first, start()])
    expect(visitor.get(`${home}/app/common/entity/custjoblist.nl`).text).not.toContain('Gone Ltd');
});

it.each([
  ['is no JSON', () => '{"format":1,', /Unexpected|Expected|JSON/],
  ['is of another format', (text: string) => text.replace('"format":1', '"format":0'), /it is not a state of format 1/],
  ['is of another account', (text: string) => text.replace('"accountId":"TSTDRV1234567"', '"accountId":"OTHER"'), /account OTHER/],
  [
    'was saved under other fields',
    (text: string) => text.replace(/("scriptId":"custrecord_spx_ver_json","fieldType":)"\w+"/, '$1"INTEGER"'),
    /custrecord_spx_ver_json was INTEGER and is CLOBTEXT/,
  ],
])('is set aside when it %s', (_case, spoil, message) => {
  const first = start();
  addCustomer(first, 'Lost Ltd');
  const spoilt = spoil(readFileSync(first.path, 'utf8'));
  writeFileSync(first.path, spoilt);
  const second = start();
  expect(second.wasLoaded).toBe(false);
  expect(second.said).toHaveLength(1);
  expect(second.said[0]).toMatch(message);
  expect(readFileSync(`${first.path}.aside-1`, 'utf8')).toBe(spoilt);
  expect(second.parts().account.store.find('customer', 'companyname', ['Lost Ltd'])).toEqual([]);
});
