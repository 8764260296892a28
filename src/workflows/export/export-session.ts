import { relatingFrom } from '../../core/customer/related-records';
import type { SppCustomer } from '../../core/customer/spp-customer';
import { MATCH_SOURCES } from '../../core/matching/match-keys';
import { loadConfiguration } from '../../netsuite/configuration-store';
import type { Connection } from '../../netsuite/connection';
import { loadNetSuiteTables } from '../../netsuite/lookup-tables';
import { loadReferences } from '../../netsuite/references';
import type { StoredWorkflow } from '../../netsuite/workflow-store';
import type { SppClient } from '../../suiteprojects/client';
import { openClient, requireConnection } from '../spp-session';
import { rulesOf, type ExportRules } from './export-rules';
import { pathsReadBy, readNeededTables } from './spp-needs';

/** All that is needed to plan customers; made the same way for a run, a preview and a single export. */
export interface ExportSession {
  workflow: StoredWorkflow;
  /** Version of the configuration. */
  version: number;
  connection: Connection;
  client: SppClient;
  rules: ExportRules;
  /** The paths of a customer that the rules and the search for duplicates read. */
  fields: string[];
  /** Fills in what a customer's related records hold. */
  relate: (customer: SppCustomer) => SppCustomer;
}

/**
 * Loads the configuration and whatever its rules look up, each table once. `version`: another one than the newest.
 * Cost: 52 units at most, 10 per table of SuiteProjects Pro and 1,960 rows, 10 per field that NetSuite records are found by
 * and 5,000 records. Throws ProductError of a configuration or connection that cannot be used.
 */
export function openExportSession(workflow: StoredWorkflow, atVersion?: number): ExportSession {
  const { version, configuration } = loadConfiguration(workflow.id, atVersion);
  const references = loadReferences();
  // What the rules look up is known only when they are compiled; those that look something up are compiled once more, with it.
  const needs = rulesOf(configuration, references);
  const connection = requireConnection(workflow.connectionId);
  const client = openClient(connection);
  const sppTables = readNeededTables(client, needs);
  const { netsuiteTables } = needs.mapping;
  const rules =
    Object.keys(sppTables).length === 0 && netsuiteTables.length === 0
      ? needs
      : rulesOf(configuration, { ...references, sppTables, netsuiteTables: loadNetSuiteTables(netsuiteTables) });
  const fields = [...new Set([...pathsReadBy(rules), ...MATCH_SOURCES])];
  return { workflow, version, connection, client, rules, fields, relate: relatingFrom(fields, sppTables) };
}
