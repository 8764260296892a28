import * as runtime from 'N/runtime';
import { loadConfiguration } from '../../netsuite/configuration-store';
import * as log from '../../netsuite/log';
import { loadWorkflow } from '../../netsuite/workflow-store';
import { notifyDaily, notifyOfRun, type EndedRun } from '../notify';
import { removeOutdated } from '../retention';
import { readSettings, type ExportSettings } from './settings';

/**
 * What is done once a run is closed: somebody is told, and the scheduled deployment sends the digest and removes what is too
 * old. Nothing of it may fail the run. Cost: 22 units, and those of `notifyOfRun`, `notifyDaily` and `removeOutdated`.
 */
export function afterRun(run: EndedRun | undefined): void {
  const isSchedule = runtime.getCurrentScript().getParameter({ name: 'custscript_spx_export_trigger' }) === 'scheduled';
  if (run === undefined && !isSchedule) return;
  try {
    const workflow = loadWorkflow('customers_export');
    if (workflow === undefined) return;
    const settings = settingsOf(workflow.id);
    const audience = { workflowId: workflow.id, settings, now: Date.now() };
    if (run !== undefined) notifyOfRun(run, audience);
    if (!isSchedule) return;
    notifyDaily(audience);
    removeOutdated(settings.retentionDays, Date.now());
  } catch (error) {
    log.error({ title: 'The work after the run was not finished', details: (error as { name?: string }).name ?? 'UNEXPECTED_ERROR' });
  }
}

/** A configuration that is damaged now had recipients before, but they are in it: nobody is told, and the run says why it failed. */
const settingsOf = (workflowId: string): ExportSettings => readSettings(loadConfiguration(workflowId).configuration.settings);
