import { onFirstUse } from '../../core/on-first-use';
import { ProductError } from '../../core/errors/product-error';
import { loadDefaultConnection, type ConnectionOverview } from '../../netsuite/connection';
import { loadRealtimeSettings, type RealtimeSettings } from '../../netsuite/realtime-settings';
import { loadWorkflow, type StoredWorkflow } from '../../netsuite/workflow-store';
import type { SppClient } from '../../suiteprojects/client';
import { openConfiguration } from '../edit-configuration';
import { DEFAULT_EXPORT_SETTINGS, readSettings, type ExportSettings } from '../export/settings';
import { openClient, requireConnection } from '../spp-session';

/** What the checks look at; each part is loaded once, by the first check that needs it. */
export interface HealthWorld {
  /** Milliseconds since 1970, UTC. */
  now: number;
  /** Throws CONNECTION_NOT_FOUND. */
  connection(): ConnectionOverview;
  /** Throws WORKFLOW_NOT_FOUND. */
  workflow(): StoredWorkflow;
  /** The shipped ones while the configuration is damaged; that is a finding of its own. */
  settings(): ExportSettings;
  realtime(): RealtimeSettings | undefined;
  /** Throws what `requireConnection` throws. */
  client(): SppClient;
  /** Server time of SuiteProjects Pro, and when it was asked for: milliseconds before and after. One request. */
  time(): { serverTime: string; asked: number; answered: number };
}

/** A fresh look at the account. Cost: none until used. */
export function openHealthWorld(now: number): HealthWorld {
  const connection = onFirstUse(() => found(loadDefaultConnection(), 'CONNECTION_NOT_FOUND'));
  const client = onFirstUse(() => openClient(requireConnection(connection().id)));
  return {
    now,
    connection,
    client,
    workflow: onFirstUse(() => found(loadWorkflow('customers_export'), 'WORKFLOW_NOT_FOUND')),
    settings: onFirstUse(readableSettings),
    realtime: onFirstUse(loadRealtimeSettings),
    time: onFirstUse(() => {
      // A token is renewed before, so that the renewal does not count as time on the way.
      client().send([{ command: 'Time' }]);
      const asked = Date.now();
      const [answer] = client().send([{ command: 'Time' }]);
      return { serverTime: answer?.command === 'Time' ? answer.serverTime : '', asked, answered: Date.now() };
    }),
  };
}

function found<Value>(value: Value | undefined, code: 'CONNECTION_NOT_FOUND' | 'WORKFLOW_NOT_FOUND'): Value {
  if (value === undefined) throw new ProductError(code);
  return value;
}

function readableSettings(): ExportSettings {
  try {
    return readSettings(openConfiguration().configuration.settings);
  } catch (error) {
    if (error instanceof ProductError) return DEFAULT_EXPORT_SETTINGS;
    throw error;
  }
}
