import { withDefaultImportRows } from '../core/import/default-rows';
import { NETSUITE_SIDE, SPP_SIDE, type Side } from '../core/mapping/side';
import type { MappingRow } from '../core/mapping/mapping-row';
import { withDefaultRows } from '../core/mapping/with-default-rows';
import { netsuitePaths } from '../core/metadata/netsuite-paths';
import type { KnownMetadata } from '../workflows/known-metadata';
import { byWorkflow, isImport } from './chosen-workflow';
import { sppLabels } from './mapping-words';
import type { LabelOf } from './row-kinds/kind-form';

/** The side that mapping rows and filters of the chosen workflow read from. */
export const sourceSide = (): Side => byWorkflow(SPP_SIDE, NETSUITE_SIDE);

/** What that side and the other one are called. */
export const sourceName = (): string => byWorkflow('SuiteProjects Pro', 'NetSuite');
export const targetName = (): string => byWorkflow('NetSuite', 'SuiteProjects Pro');

const SIDES = /SuiteProjects Pro|NetSuite/g;

/** A text that was written for the export, for the chosen workflow: the import goes the other way. */
export const turned = (text: string): string =>
  isImport() ? text.replace(SIDES, (side) => (side === 'NetSuite' ? 'SuiteProjects Pro' : 'NetSuite')) : text;

/** The saved rows of the chosen workflow with its shipped ones. */
export const completed = (saved: readonly MappingRow[]): MappingRow[] => byWorkflow(withDefaultRows, withDefaultImportRows)(saved);

/** The paths that can be read, as pick lists offer them. */
export const sourceFields = (known: Pick<KnownMetadata, 'netsuiteFields' | 'sppFields'>): readonly { path: string; label: string }[] =>
  isImport() ? netsuitePaths(known.netsuiteFields ?? []) : known.sppFields;

/** The labels of the paths that can be read; a path that is not known is its own label. */
export function sourceLabels(known: KnownMetadata): LabelOf {
  if (!isImport()) return sppLabels(known);
  const labels = new Map(sourceFields(known).map(({ path, label }) => [path, label]));
  return (path) => labels.get(path) ?? path;
}
