import type { Condition } from '../filter/condition';
import type { Configuration } from './configuration';
import { diffRows, type PairRowsBy, type RowChange } from './diff-rows';
import { diffSettings, type SettingChange } from './diff-settings';
import { diffValueLists, type ListChange } from './diff-value-lists';
import { canonicalJson } from './print-configuration';

export interface ConfigurationDiff {
  rows: RowChange[];
  settings: SettingChange[];
  /** Undefined when both filters say the same. */
  filter?: { before: Condition | null; after: Condition | null };
  valueLists: ListChange[];
}

/**
 * What changes from one configuration to another, as data for a page. `pairRowsBy`: `id` for two versions of one account;
 * `target` for a file of another account, whose row ids say nothing here. Linear.
 */
export function diffConfigurations(before: Configuration, after: Configuration, pairRowsBy: PairRowsBy = 'id'): ConfigurationDiff {
  return {
    rows: diffRows(before.rows, after.rows, pairRowsBy),
    settings: diffSettings(before.settings, after.settings),
    ...(canonicalJson(before.filter) !== canonicalJson(after.filter) && { filter: { before: before.filter, after: after.filter } }),
    valueLists: diffValueLists(before.valueLists, after.valueLists),
  };
}

/** True when nothing changes. */
export const isSame = ({ rows, settings, filter, valueLists }: ConfigurationDiff): boolean =>
  rows.length + settings.length + valueLists.length === 0 && filter === undefined;
