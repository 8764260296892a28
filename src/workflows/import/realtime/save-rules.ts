import { DEFAULT_SAVE_SETTINGS, NO_SAVE_RULES, saveRulesOf, type SaveRules, type SaveSettings } from '../../../core/import/save-rules';
import { fieldsOf } from '../../../core/filter/fields-of';
import type { Condition } from '../../../core/filter/condition';
import { readNewestSaved } from '../../../netsuite/newest-saved';
import { keepSaveRules, keptSaveRules } from '../../../netsuite/save-rules-cache';

/** The rules, and whether they had to be loaded: a save that pays for that pays for nothing more than a row in the queue. */
export interface KnownRules {
  rules: SaveRules;
  wasLoaded: boolean;
}

/** What a save must know. Cost: 1 unit, 14 when nobody has asked for an hour. Throws errors of NetSuite. */
export function knownSaveRules(): KnownRules {
  const kept = keptSaveRules();
  if (kept !== undefined) return { rules: kept, wasLoaded: false };
  const rules = loadRules();
  keepSaveRules(rules);
  return { rules, wasLoaded: true };
}

/**
 * Neither is the configuration checked nor the mapping compiled here, so that the script of a save stays small: until a run of the
 * import has done it, any change counts. A damaged configuration does nothing.
 */
function loadRules(): SaveRules {
  try {
    const newest = readNewestSaved('customers_import');
    if (newest?.isActive !== true) return NO_SAVE_RULES;
    const { settings, filter } = newest.document as { settings?: Partial<SaveSettings>; filter?: Condition | null };
    return saveRulesOf({
      isActive: true,
      settings: { ...DEFAULT_SAVE_SETTINGS, ...settings },
      filterPaths: filter ? fieldsOf(filter) : undefined,
      sources: undefined,
    });
  } catch (error) {
    if (error instanceof SyntaxError) return NO_SAVE_RULES;
    throw error;
  }
}
