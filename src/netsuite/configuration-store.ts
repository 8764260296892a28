import * as record from 'N/record';
import * as runtime from 'N/runtime';
import type { Configuration, WorkflowType } from '../core/configuration/configuration';
import { emptyConfiguration } from '../core/configuration/empty-configuration';
import { printConfiguration } from '../core/configuration/print-configuration';
import { readConfiguration } from '../core/configuration/read-configuration';
import { ProductError } from '../core/errors/product-error';
import { cutToBytes } from './exceptions';
import { fieldParts } from './long-text';
import { forgetSaveRules } from './save-rules-cache';
import { runSql, runSqlById, textOf, type SqlRow } from './sql';
import { loadVersionText, VERSION_TEXT_FIELDS } from './version-text';

const TYPE = 'customrecord_spx_version';
const fieldId = (name: string): string => `custrecord_spx_ver_${name}`;

/** A saved version, without its content. Version 0 was never saved: it is the configuration as shipped. */
export interface VersionHead {
  id: string;
  number: number;
  note: string;
  user: string;
  /** When it was saved, ISO 8601 in UTC. */
  saved: string;
}

/** A configuration and the version that holds it. */
export interface StoredConfiguration {
  version: number;
  configuration: Configuration;
}

/** A free-form text field takes 300 bytes. */
const NOTE_BYTES = 300;

const COLUMNS = `id, custrecord_spx_ver_number AS versionnumber, custrecord_spx_ver_note AS note, custrecord_spx_ver_user AS username,
  custrecord_spx_ver_saved AS saved`;

const headOf = (row: SqlRow): VersionHead => ({
  id: textOf(row['id']),
  number: Number(row['versionnumber'] ?? 0),
  note: textOf(row['note']),
  user: textOf(row['username']),
  saved: textOf(row['saved']),
});

/** The version of this number, or the newest. Where two claim one number, the older record has it: the other one lost the race. */
function findVersion(workflowId: string, number?: number): VersionHead | undefined {
  const [row] = runSql(
    `SELECT ${COLUMNS} FROM ${TYPE} WHERE custrecord_spx_ver_workflow = ? AND isinactive = 'F'
      ${number === undefined ? '' : 'AND custrecord_spx_ver_number = ?'} ORDER BY custrecord_spx_ver_number DESC, id`,
    [Number(workflowId), ...(number === undefined ? [] : [number])],
  );
  return row && headOf(row);
}

/** The versions of a workflow, newest first. Cost: 10 units per 5,000. */
export const listVersions = (workflowId: string): VersionHead[] =>
  [...runSqlById(`SELECT ${COLUMNS} FROM ${TYPE} WHERE custrecord_spx_ver_workflow = ? AND isinactive = 'F'`, [Number(workflowId)])]
    .map(headOf)
    .sort((one, other) => other.number - one.number || Number(one.id) - Number(other.id));

/**
 * The configuration of a version, or the newest, which is the one that a run starts with. Cost: 10 units, 2 more when one was
 * saved. Throws ProductError CONFIGURATION_INVALID when the stored text is damaged or the version is gone.
 */
export function loadConfiguration(workflowId: string, version?: number, type: WorkflowType = 'customers_export'): StoredConfiguration {
  const found = version === 0 ? undefined : findVersion(workflowId, version);
  if (found !== undefined) return { version: found.number, configuration: loadVersion(found, type) };
  if (version === undefined || version === 0) return { version: 0, configuration: emptyConfiguration(type) };
  throw new ProductError('CONFIGURATION_INVALID', { version, reason: 'this version was deleted' });
}

/** The content of a version. Cost: 2 units. */
export function loadVersion({ id, number }: VersionHead, type: WorkflowType = 'customers_export'): Configuration {
  const read = readConfiguration(loadVersionText(id), () => [], type);
  if (read.ok) return read.configuration;
  const [first] = read.errors;
  throw new ProductError('CONFIGURATION_INVALID', { version: number, path: first?.path ?? '$', reason: first?.reason ?? 'empty' });
}

/** What a save says of itself. `basedOn`: the version that the person saw. */
export interface Saving {
  basedOn: number;
  note: string;
  /** ISO 8601 in UTC. */
  now: string;
}

/**
 * Saves a configuration as the next version, in one write: a run sees the old one or the new one, never half of it.
 * Two people who save at the same time cannot overwrite each other: the external id of the version is unique, and where an
 * account does not enforce that, the older record wins and the later one is taken back.
 * Returns the new version. Cost: 27 units at most. Throws ProductError CONFIGURATION_CHANGED, CONFIGURATION_TOO_LARGE.
 */
export function saveConfiguration(workflowId: string, configuration: Configuration, { basedOn, note, now }: Saving): number {
  const text = printConfiguration(configuration);
  const parts = fieldParts(text);
  if (parts.length > VERSION_TEXT_FIELDS.length)
    throw new ProductError('CONFIGURATION_TOO_LARGE', { characters: text.length, fields: parts.length, limit: VERSION_TEXT_FIELDS.length });
  const newest = findVersion(workflowId);
  if ((newest?.number ?? 0) !== basedOn) throw changedBy(newest, basedOn);
  const number = basedOn + 1;
  const values = {
    workflow: Number(workflowId),
    number,
    note: cutToBytes(note, NOTE_BYTES),
    user: runtime.getCurrentUser().name,
    saved: now,
    ...Object.fromEntries(parts.map((part, position) => [VERSION_TEXT_FIELDS[position] ?? '', part])),
  };
  const version = record.create({ type: TYPE, isDynamic: false });
  version.setValue({ fieldId: 'externalid', value: `spx-version-${workflowId}-${number}` });
  for (const [name, value] of Object.entries(values)) version.setValue({ fieldId: fieldId(name), value });
  const id = saveOrLose(version, workflowId, basedOn);
  const winner = findVersion(workflowId);
  forgetSaveRules();
  if (winner?.id === id) return number;
  record.delete({ type: TYPE, id });
  throw changedBy(winner, basedOn);
}

function saveOrLose(version: record.Record, workflowId: string, basedOn: number): string {
  try {
    return String(version.save());
  } catch (error) {
    if ((error as { name?: string }).name === 'DUP_RCRD') throw changedBy(findVersion(workflowId), basedOn);
    throw error;
  }
}

const changedBy = (newest: VersionHead | undefined, basedOn: number): ProductError =>
  new ProductError('CONFIGURATION_CHANGED', { basedOn, version: newest?.number ?? 0, by: newest?.user ?? '' });
