import type { Condition } from '../../core/filter/condition';
import { defaultFilter } from '../../core/filter/default-filter';
import { compile } from '../../core/mapping/compile';
import type { Mapping, References } from '../../core/mapping/mapping-row';
import { withDefaultRows } from '../../core/mapping/with-default-rows';
import type { Configuration } from '../../core/configuration/configuration';
import { readSettings, type ExportSettings } from './settings';

/** A configuration made ready to plan with. */
export interface ExportRules {
  settings: ExportSettings;
  filter: Condition;
  mapping: Mapping;
}

/**
 * Makes a configuration ready; the same way for a run, a preview and a single export. Throws ProductError SETTINGS_INVALID,
 * MAPPING_INVALID.
 */
export function rulesOf({ settings: saved, filter, rows, valueLists }: Configuration, references: References): ExportRules {
  const settings = readSettings(saved);
  const lists = { ...references.lists, statusByType: settings.statusByType };
  const byName = Object.fromEntries(
    valueLists.map(({ name, pairs }) => [name, Object.fromEntries(pairs.map(({ source, target }) => [source, target]))]),
  );
  return {
    settings,
    filter: filter ?? defaultFilter(settings),
    mapping: compile(withDefaultRows(rows), { ...references, lists, valueLists: byName }),
  };
}
