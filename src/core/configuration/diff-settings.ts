import { canonicalJson } from './print-configuration';

/** Undefined: not set, so the shipped value holds. */
export interface SettingChange {
  name: string;
  before: unknown;
  after: unknown;
}

type Settings = Readonly<Record<string, unknown>>;

/** Own members only: a setting called `constructor` is not there because every object has one. */
const valueOf = (settings: Settings, name: string): unknown => (Object.hasOwn(settings, name) ? settings[name] : undefined);

/** Settings that differ, by name. A setting is compared as a whole. */
export function diffSettings(before: Settings, after: Settings): SettingChange[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return names
    .map((name) => ({ name, before: valueOf(before, name), after: valueOf(after, name) }))
    .filter((one) => canonicalJson(one.before) !== canonicalJson(one.after));
}
