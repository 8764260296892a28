import type { Account } from '../../../sandbox/netsuite/types';
import { install, scriptedAccount, session } from '../../sandbox/netsuite/realm/scripted-account';

const rows = (account: Account, statement: string, roleId = 'administrator'): unknown =>
  JSON.parse(
    String(
      session(
        account,
        { query: 'N/query' },
        `return JSON.stringify(query.runSuiteQL({ query: ${JSON.stringify(statement)} }).asMappedResults());`,
        {
          user: { id: 1, name: 'Kim', email: 'kim@example.com', role: 3, roleId },
        },
      ).answer(),
    ),
  );

function account(): Account {
  const made = scriptedAccount();
  install(made, '', {
    scriptId: 'customscript_a',
    deployments: [
      { scriptId: 'customdeploy_a_1', status: 'SCHEDULED' },
      { scriptId: 'customdeploy_a_2', status: 'NOTSCHEDULED', isDeployed: false },
    ],
  });
  return made;
}

const DEPLOYMENTS =
  "SELECT scriptid, title, status, isdeployed FROM scriptdeployment WHERE LOWER(scriptid) LIKE 'customdeploy_a%' ORDER BY scriptid";

it('scriptdeployment tells status and whether it is deployed (columns of public queries; assumed values)', () =>
  expect(rows(account(), DEPLOYMENTS)).toEqual([
    { scriptid: 'customdeploy_a_1', title: 'Test', status: 'SCHEDULED', isdeployed: 'T' },
    { scriptid: 'customdeploy_a_2', title: 'Test', status: 'NOTSCHEDULED', isdeployed: 'F' },
  ]));

it('its script is found by number (public queries)', () =>
  expect(rows(account(), 'SELECT primarykey FROM scriptdeployment WHERE script = 100 ORDER BY primarykey')).toEqual([
    { primarykey: 11 },
    { primarykey: 12 },
  ]));

it('assumed: another role than the administrator does not see the table', () =>
  expect(() => rows(account(), DEPLOYMENTS, 'customrole_clerk')).toThrow(/scriptdeployment/));

it('a column that no public query was seen to use is NOT_EMULATED', () =>
  expect(() => rows(account(), 'SELECT owner FROM scriptdeployment')).toThrow('scriptdeployment.owner'));
