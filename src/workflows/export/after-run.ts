import * as runtime from 'N/runtime';
import { ProductError } from '../../core/errors/product-error';
import { loadConfiguration } from '../../netsuite/configuration-store';
import * as log from '../../netsuite/log';
import { loadWorkflow } from '../../netsuite/workflow-store';
import { keepSignedIn } from '../keep-signed-in';
import { notifyDaily, notifyOfRun, type EndedRun } from '../notify';
import { removeOutdated } from '../retention';
import { DEFAULT_EXPORT_SETTINGS, readSettings, type ExportSettings } from './settings';

/**
 * What is done once a run is closed: somebody is told, and the scheduled deployment keeps the sign-in alive, sends the digest
 * and removes what is too old. Nothing of it may fail the run. Cost: 22 units, and those of `notifyOfRun`, `keepSignedIn`,
 * `notifyDaily` and `removeOutdated`.
 */
export function afterRun(run: EndedRun | undefined): void {
  const isSchedule = runtime.getCurrentScript().getParameter({ name: 'custscript_spx_export_trigger' }) === 'scheduled';
  if (run === undefined && !isSchedule) return;
  try {
    const workflow = loadWorkflow('customers_export');
    if (workflow === undefined) return;
    const read = settingsOf(workflow.id);
    // A workflow that stands still for a damaged configuration must not lose its sign-in as well.
    const { refreshLifetimeHours } = read instanceof ProductError ? DEFAULT_EXPORT_SETTINGS : read;
    const trouble = isSchedule ? keepSignedIn(refreshLifetimeHours, Date.now()) : undefined;
    if (read instanceof ProductError) throw read;
    const settings = read;
    const audience = { workflowId: workflow.id, settings, now: Date.now() };
    if (run !== undefined) notifyOfRun(run, audience);
    if (trouble !== undefined) notifyOfRun({ id: run?.id ?? '', failure: trouble.code, needPerson: 0 }, audience);
    if (!isSchedule) return;
    notifyDaily(audience);
    removeOutdated(settings.retentionDays, Date.now());
  } catch (error) {
    log.error({ title: 'The work after the run was not finished', details: (error as { name?: string }).name ?? 'UNEXPECTED_ERROR' });
  }
}

/** A configuration that is damaged now had recipients before, but they are in it: nobody is told, and the run says why it failed. */
function settingsOf(workflowId: string): ExportSettings | ProductError {
  try {
    return readSettings(loadConfiguration(workflowId).configuration.settings);
  } catch (error) {
    if (error instanceof ProductError) return error;
    throw error;
  }
}
