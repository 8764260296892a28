import * as runtime from 'N/runtime';
import { ProductError } from '../core/errors/product-error';
import { loadConfiguration } from '../netsuite/configuration-store';
import * as log from '../netsuite/log';
import { findWorkflowId } from '../netsuite/workflow-store';
import { readSettings, type ExportSettings } from './export/settings';
import { readImportSettings } from './import/settings';
import { keepSignedIn } from './keep-signed-in';
import { lastRecipients } from './last-recipients';
import { MEMBERS, type MemberType } from './members';
import { notifyDaily, notifyOfRun, type EndedRun } from './notify';
import { refreshLifetimeHours } from './refresh-lifetime';
import { restartCutOffSingles } from './restart-cut-off-singles';
import { removeOutdated } from './retention';

/** The settings of any workflow that say what is done after its runs. */
type AfterSettings = Pick<ExportSettings, 'notifyRecipients' | 'notifyAbout' | 'retentionDays'>;

const READERS = { customers_export: readSettings, customers_import: readImportSettings } satisfies Record<
  MemberType,
  (saved: Readonly<Record<string, unknown>>) => AfterSettings
>;

/**
 * What is done once a run is closed: runs of single customers that were cut off are closed, somebody is told, and the scheduled
 * deployment keeps the sign-in alive, sends the digest and removes what is too old. Nothing of it may fail the run. Cost: that of
 * `restartCutOffSingles`; for a run of a schedule or with news 22 units, 22 more of a schedule, 20 more when the configuration is
 * damaged, and those of `notifyOfRun`, `keepSignedIn`, `notifyDaily` and `removeOutdated`.
 */
export function afterRun(type: MemberType, run: EndedRun | undefined): void {
  const isSchedule = runtime.getCurrentScript().getParameter({ name: MEMBERS[type].triggerParameter }) === 'scheduled';
  tryAfterRun(() => restartCutOffSingles(type));
  if (!isSchedule && !isNews(run)) return;
  tryAfterRun(() => {
    // Also of a row that was made inactive: that may be what the run has failed of.
    const workflowId = findWorkflowId(type);
    if (workflowId === undefined) return;
    // A workflow that stands still for a damaged configuration must not lose its sign-in as well.
    const trouble = isSchedule ? keepSignedIn(refreshLifetimeHours(), Date.now()) : undefined;
    const settings = settingsOf(type, workflowId);
    const audience = { type, workflowId, settings: settings ?? lastRecipients(workflowId), now: Date.now() };
    if (run !== undefined) notifyOfRun(run, audience);
    if (trouble !== undefined) notifyOfRun({ id: run?.id ?? '', failure: trouble.code, needPerson: 0 }, audience);
    if (!isSchedule || settings === undefined) return;
    notifyDaily(audience);
    removeOutdated(audience, settings.retentionDays, Date.now());
  });
}

function tryAfterRun(work: () => void): void {
  try {
    work();
  } catch (error) {
    log.error({ title: 'The work after the run was not finished', details: (error as { name?: string }).name ?? 'UNEXPECTED_ERROR' });
  }
}

const isNews = (run: EndedRun | undefined): boolean => run !== undefined && (run.failure !== undefined || run.needPerson > 0);

/** Undefined while the configuration is damaged: nothing is removed by a rule that nobody knows. */
function settingsOf(type: MemberType, workflowId: string): AfterSettings | undefined {
  try {
    return READERS[type](loadConfiguration(workflowId, undefined, type).configuration.settings);
  } catch (error) {
    if (error instanceof ProductError) return undefined;
    throw error;
  }
}
