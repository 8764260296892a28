import { deployPackage } from '../../../../../sandbox/netsuite/deploy/deploy-package';
import { deployed } from '../account-fixture';
import { swap, zipOf } from '../package-fixture';
import { guardXml, moreFiles } from '../script-fixtures';

const account = deployed(moreFiles);
const deploymentOf = (script: string) => account.scripts.get(script)?.deployments[0];

describe('a deployment on a record type', () => {
  it('knows its record type, event, contexts, role and audience', () =>
    expect(deploymentOf('customscript_guard')).toMatchObject({
      recordType: 'customrecord_lion',
      eventType: 'EDIT',
      executionContexts: ['MAPREDUCE', 'USERINTERFACE'],
      runAsRole: 'ADMINISTRATOR',
      status: 'RELEASED',
      title: '',
      audience: { allRoles: true, roles: [] },
    }));

  it('runs on every event and in every context when the XML names none', () => {
    const deployment = deploymentOf('customscript_feeder');
    expect(deployment).toMatchObject({ recordType: 'customer', audience: { allRoles: false, roles: ['customrole_keeper'] } });
    expect(deployment).not.toHaveProperty('eventType');
    expect(deployment).not.toHaveProperty('executionContexts');
  });

  it('keeps its contexts when a second deploy does not mention them', () => {
    const again = deployed(moreFiles);
    const silent = swap(guardXml, '<executioncontext>MAPREDUCE|USERINTERFACE</executioncontext>', '');
    deployPackage(again, zipOf({ ...moreFiles, 'Objects/customscript_guard.xml': silent }));
    expect(again.scripts.get('customscript_guard')?.deployments[0]?.executionContexts).toEqual(['MAPREDUCE', 'USERINTERFACE']);
  });
});

describe('the other new scripts', () => {
  it.each([
    ['customscript_clean', { status: 'SCHEDULED', recurrence: { event: 'daily', everyDays: 1, startsAt: Date.UTC(2026, 0, 31, 2) } }],
    ['customscript_desk', { status: 'RELEASED', audience: { allRoles: false, roles: ['customrole_keeper'] } }],
  ])('%s is installed with its deployment', (script, expected) => {
    expect(deploymentOf(script)).toMatchObject(expected);
    expect(deploymentOf(script)).not.toHaveProperty('recordType');
  });
});
