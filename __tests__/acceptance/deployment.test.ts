import { readFileSync } from 'node:fs';
import { createWorld } from '../../sandbox/cli/demo-world';
import { connect } from '../../sandbox/cli/connect';
import { switchOnSchedule } from '../../sandbox/cli/switch-on';
import { deployPackage } from '../../sandbox/netsuite/deploy/deploy-package';
import { packagePath } from '../../tools/package';
import { changeSettings, changeWorkflow, companyOf, connectedWorld, newestCounts, newestRow, runExport } from './worlds';

const company = companyOf({ plain: 2 });
const zip = readFileSync(packagePath);

describe('a fresh deployment', () => {
  it('on its schedule does nothing until somebody connects, and says so in the script log only', () => {
    const world = createWorld({ zip, company });
    expect(runExport(world, { deployment: 'customdeploy_spx_export_scheduled' })).toMatchObject({ status: 'COMPLETE', errors: [] });
    expect(world.account.store.all('customrecord_spx_run')).toEqual([]);
    expect(world.account.logs.at(-1)?.details).toMatch(/Connection page/);
  });

  it('on demand says that the connection is missing', () => {
    const world = createWorld({ zip, company });
    expect(runExport(world).status).toBe('FAILED');
    expect(newestRow(world, 'customrecord_spx_run')['custrecord_spx_run_message']).toMatch(/Connection page\. \[CONNECTION_INCOMPLETE/);
  });

  it('that is connected exports nothing by itself, until somebody switches on the schedule', () => {
    const world = createWorld({ zip, company });
    connect(world);
    for (const type of ['customers_export', 'customers_import']) {
      const rows = world.account.store.all('customrecord_spx_workflow').filter(({ fields }) => fields['custrecord_spx_wf_type'] === type);
      expect(rows.map(({ fields }) => fields['custrecord_spx_wf_active'])).toEqual([false]);
    }
    runExport(world, { deployment: 'customdeploy_spx_export_scheduled' });
    expect(world.account.store.all('customrecord_spx_run')).toEqual([]);
    expect(world.account.logs.at(-1)?.details).toMatch(/The workflow is not active/);
    switchOnSchedule(world);
    runExport(world, { deployment: 'customdeploy_spx_export_scheduled' });
    expect(newestCounts(world)).toMatchObject({ created: 2 });
    expect(newestRow(world, 'customrecord_spx_run')).toMatchObject({ custrecord_spx_run_trigger: 'scheduled' });
  });
});

describe('deploying a later version over it', () => {
  it('keeps what the administrator has set: connection, switches, settings, watermark', () => {
    const world = connectedWorld({ company });
    runExport(world);
    changeSettings(world, { onNameMatch: 'create-anyway' });
    changeWorkflow(world, { custrecord_spx_wf_active: false });
    const types = ['customrecord_spx_connection', 'customrecord_spx_workflow', 'customrecord_spx_version', 'customrecord_spx_run'];
    const rows = () =>
      types.flatMap((type) =>
        world.account.store.all(type).map(({ id, fields: { lastmodified: _, ...fields } }) => ({ type, id, fields })),
      );
    const before = rows();
    deployPackage(world.account, zip);
    expect(rows()).toEqual(before);
  });
});

describe('a run that was cut off', () => {
  it('is marked as interrupted by the next start, even when the workflow is inactive by then', () => {
    const world = connectedWorld({ company });
    const deployment = 'customdeploy_spx_export_scheduled';
    runExport(world, { deployment, faults: ({ stage }) => (stage === 'MAP' ? 'kill' : undefined) });
    changeWorkflow(world, { custrecord_spx_wf_active: false });
    runExport(world, { deployment });
    expect(world.account.store.all('customrecord_spx_run')).toHaveLength(1);
    expect(newestRow(world, 'customrecord_spx_run')).toMatchObject({ custrecord_spx_run_status: 'interrupted' });
  });
});
