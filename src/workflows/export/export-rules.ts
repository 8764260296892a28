import type { Condition } from '../../core/filter/condition';
import { defaultFilter } from '../../core/filter/default-filter';
import { compile } from '../../core/mapping/compile';
import type { Mapping, References } from '../../core/mapping/mapping-row';
import { valueListsOf } from '../../core/configuration/check-compatibility';
import type { Configuration } from '../../core/configuration/configuration';
import type { MatchPolicies } from '../../core/matching/criterion';
import type { PlanPolicy } from '../../core/plan/plan-customer';
import { demandSubsidiary } from './demand-subsidiary';
import { rowsToRun } from './rows-to-run';
import { readSettings, type ExportSettings } from './settings';

/** A configuration made ready to plan with. */
export interface ExportRules {
  settings: ExportSettings;
  filter: Condition;
  mapping: Mapping;
  policy: PlanPolicy;
  /** The same policy by criterion. */
  matchPolicies: MatchPolicies;
}

/**
 * Makes a configuration ready; the same way for a run, a preview and a single export. Throws ProductError SETTINGS_INVALID,
 * MAPPING_INVALID.
 */
export function rulesOf(configuration: Configuration, references: References): ExportRules {
  const { settings: saved, filter } = configuration;
  const settings = readSettings(saved);
  const rows = rowsToRun(configuration.rows, settings, references);
  const lists = { ...references.lists, statusByType: settings.statusByType };
  const policy: PlanPolicy = { onNameMatch: settings.onNameMatch, onOtherMatch: settings.onOtherMatch };
  return {
    settings,
    policy,
    matchPolicies: { ...policy.onOtherMatch, name: policy.onNameMatch },
    filter: filter ?? defaultFilter(settings),
    mapping: demandSubsidiary(compile(rows, { ...references, lists, valueLists: valueListsOf(configuration) }), rows, references),
  };
}
