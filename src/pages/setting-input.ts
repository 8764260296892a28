import { canonicalJson } from '../core/configuration/print-configuration';
import { DEFAULT_EXPORT_SETTINGS, expectedOf, wrongSettings, type ExportSettings } from '../workflows/export/settings';
import type { Parameters } from './page';
import { settingLabel } from './setting-words';
import type { SettingField } from './setting-fields';

type Saved = Readonly<Record<string, unknown>>;

/** The saved settings over the shipped ones. What is wrong is left out: this page is where it is put right. */
export function settingsToShow(saved: Saved): ExportSettings {
  const wrong = new Set(wrongSettings(saved));
  return { ...DEFAULT_EXPORT_SETTINGS, ...Object.fromEntries(Object.entries(saved).filter(([name]) => !wrong.has(name))) };
}

/** What differs from the shipped settings: only that is stored, so that a release can improve the rest. */
export const settingsToStore = (settings: ExportSettings): Saved =>
  Object.fromEntries(
    Object.entries(settings).filter(
      ([name, value]) => canonicalJson(value) !== canonicalJson(DEFAULT_EXPORT_SETTINGS[name as keyof ExportSettings]),
    ),
  );

/** A choice that neither the account offers nor the settings hold already. */
const strangeChoice = ({ label, choices, show }: SettingField, settings: ExportSettings, text: string): string[] =>
  choices === undefined || text === show(settings) || choices.some((choice) => choice.id === text)
    ? []
    : [`${label}: choose one of the list.`];

/** What was entered over the settings that were shown, and what is wrong with it. */
export function enteredSettings(
  fields: readonly SettingField[],
  shown: ExportSettings,
  entered: Parameters,
): { settings: ExportSettings; faults: string[] } {
  const posted = fields.flatMap((field) => (entered[field.id] === undefined ? [] : [{ field, text: entered[field.id] ?? '' }]));
  const settings = posted.reduce((before, { field, text }) => field.enter(before, text), shown);
  const { exportField, netsuiteIdField } = settings;
  const faults = [
    ...posted.flatMap(({ field, text }) => strangeChoice(field, shown, text)),
    ...wrongSettings({ ...settings }).map((name) => `${settingLabel(name)}: enter ${expectedOf(name) ?? 'another value'}.`),
    ...(exportField === netsuiteIdField
      ? [`${settingLabel('netsuiteIdField')}: enter another field than the one that marks customers.`]
      : []),
  ];
  return { settings, faults };
}
