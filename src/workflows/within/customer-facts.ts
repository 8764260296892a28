import { ProductError } from '../../core/errors/product-error';
import { sppLink } from '../../core/customer/spp-link';
import { loadDefaultConnection } from '../../netsuite/connection';
import { findStanding, type CustomerStanding } from '../../netsuite/customer-standing';
import { listEdits, type EditNote } from '../../netsuite/edit-notes';
import { exceptionsOfCustomer, type ExceptionRow } from '../../netsuite/exception-queue';
import { listAllRuns, type RunRow } from '../../netsuite/run-history';
import { openConfiguration, type OpenedConfiguration } from '../edit-configuration';
import { exceptionKey, isImportKey } from '../import/item';
import { DEFAULT_EXPORT_SETTINGS, readSettings, type ExportSettings } from '../export/settings';

/** What NetSuite knows of one of its customers and SuiteProjects Pro. */
export interface CustomerFacts {
  standing: CustomerStanding;
  /** The SPP customer that it is, as far as it is known here; '' when it is not. */
  sppId: string;
  /** Address that opens SuiteProjects Pro; '' when no account is connected, or it needs an id that is not known. */
  link: string;
  settings: ExportSettings;
  opened: OpenedConfiguration;
  /** Of both workflows, newest first. */
  exceptions: ExceptionRow[];
  /** The latest runs of all workflows, newest first. */
  runs: RunRow[];
  edits: EditNote[];
}

const LATEST_RUNS = 3;
const LATEST_EDITS = 10;

/** A configuration that cannot be used is no reason to show nothing. */
export function settingsOf({ configuration }: Pick<OpenedConfiguration, 'configuration'>): ExportSettings {
  try {
    return readSettings(configuration.settings);
  } catch (error) {
    if (!(error instanceof ProductError)) throw error;
    return DEFAULT_EXPORT_SETTINGS;
  }
}

/**
 * Gathers what NetSuite knows of a customer; SuiteProjects Pro is not asked. A customer that a person linked bears no SPP id: the
 * exception that was decided tells it. Undefined when there is no such customer. Cost: 72 units at most.
 * Throws ProductError WORKFLOW_NOT_FOUND, CONFIGURATION_INVALID.
 */
export function customerFacts(netsuiteId: string): CustomerFacts | undefined {
  const standing = findStanding(netsuiteId);
  if (standing === undefined) return undefined;
  const opened = openConfiguration();
  const { integration } = standing;
  const exceptions = exceptionsOfCustomer({ keys: [integration.sppId, exceptionKey(netsuiteId)], netsuiteId });
  const linked = exceptions.find((one) => one.netsuiteId === netsuiteId && !isImportKey(one.sppId));
  const sppId = integration.sppId || (linked?.sppId ?? '');
  const settings = settingsOf(opened);
  const { host = '' } = loadDefaultConnection() ?? {};
  return {
    standing: sppId === integration.sppId ? standing : { ...standing, integration: { kind: 'linked', sppId } },
    sppId,
    link: sppLink(settings.openUrl, { host, id: sppId }),
    settings,
    opened,
    exceptions,
    runs: listAllRuns().slice(0, LATEST_RUNS),
    edits: sppId === '' ? [] : listEdits(sppId, LATEST_EDITS),
  };
}
