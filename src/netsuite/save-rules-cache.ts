import type { SaveRules } from '../core/import/save-rules';
import { findKept, forget, keep } from './metadata-cache';

const NAME = 'import save rules';
const AN_HOUR = 3600;

/**
 * What a save of a customer needs to know of the import, so that it costs a unit to know: every run of the import renews it,
 * and whoever changes the workflow forgets it. Cost: 1 unit.
 */
export const keptSaveRules = (): SaveRules | undefined => findKept(NAME);

/** Keeps the rules for an hour. Cost: 1 unit. */
export const keepSaveRules = (rules: SaveRules): void => keep(NAME, rules, AN_HOUR);

/** Forgets the rules, since they may have changed. Cost: 1 unit. */
export const forgetSaveRules = (): void => forget(NAME);
