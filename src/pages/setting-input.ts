import { canonicalJson } from '../core/configuration/print-configuration';
import type { Parameters } from './page';
import type { SettingField } from './setting-fields';
import { settingLabel } from './setting-words';
import type { WorkflowSettings } from './workflow-settings';

type Saved = Readonly<Record<string, unknown>>;

/** The saved settings over the shipped ones. What is wrong is left out: this page is where it is put right. */
export function settingsToShow({ shipped, wrong }: WorkflowSettings, saved: Saved): object {
  const refused = new Set(wrong(saved));
  return { ...shipped, ...Object.fromEntries(Object.entries(saved).filter(([name]) => !refused.has(name))) };
}

/** What differs from the shipped settings: only that is stored, so that a release can improve the rest. */
export function settingsToStore({ shipped }: WorkflowSettings, settings: object): Saved {
  const before = new Map<string, unknown>(Object.entries(shipped));
  return Object.fromEntries(Object.entries(settings).filter(([name, value]) => canonicalJson(value) !== canonicalJson(before.get(name))));
}

/** A choice that neither the account offers nor the settings hold already. */
const strangeChoice = ({ label, choices, show }: SettingField, settings: object, text: string): string[] =>
  choices === undefined || text === show(settings) || choices.some((choice) => choice.id === text)
    ? []
    : [`${label}: choose one of the list.`];

/** What was entered over the settings that were shown, and what is wrong with it. */
export function enteredSettings(
  { wrong, expected, clashes }: WorkflowSettings,
  fields: readonly SettingField[],
  shown: object,
  entered: Parameters,
): { settings: object; faults: string[] } {
  const posted = fields.flatMap((field) => (entered[field.id] === undefined ? [] : [{ field, text: entered[field.id] ?? '' }]));
  const settings = posted.reduce((before, { field, text }) => field.enter(before, text), shown);
  const faults = [
    ...posted.flatMap(({ field, text }) => strangeChoice(field, shown, text)),
    ...wrong({ ...settings }).map((name) => `${settingLabel(name)}: enter ${expected(name) ?? 'another value'}.`),
    ...clashes(settings),
  ];
  return { settings, faults };
}
