import type { Session } from '../../sandbox/netsuite/types';
import type { Visitor } from '../../sandbox/web/visitor';
import type { Configuration } from '../../src/core/configuration/configuration';
import { emptyConfiguration } from '../../src/core/configuration/empty-configuration';
import { printConfiguration } from '../../src/core/configuration/print-configuration';
import { textOfVersion, versionFields } from '../version-fields';
import type { SettingsWorld } from './settings-world';

const TYPE = 'customrecord_spx_version';

/** A version as it is stored. */
export interface StoredVersion {
  number: number;
  note: string;
  user: string;
  configuration: Configuration;
}

/** The stored versions, oldest first. */
export const storedVersions = ({ account }: SettingsWorld): StoredVersion[] =>
  account.store.all(TYPE).map(({ fields }) => ({
    number: Number(fields['custrecord_spx_ver_number']),
    note: String(fields['custrecord_spx_ver_note'] ?? ''),
    user: String(fields['custrecord_spx_ver_user'] ?? ''),
    configuration: JSON.parse(textOfVersion(fields)) as Configuration,
  }));

/** The configuration in use. */
export const storedConfiguration = (world: SettingsWorld): Configuration =>
  storedVersions(world).at(-1)?.configuration ?? emptyConfiguration();

/** Stores a version over the shipped configuration, without the pages. */
export const storeVersion = (world: SettingsWorld, given: Partial<Configuration>, note = 'stored by the test', user = 'Robin'): void =>
  storeText(world, printConfiguration({ ...emptyConfiguration(), ...given }), note, user);

/** Stores any text as a version. */
export function storeText({ account }: SettingsWorld, json: string, note = 'stored by the test', user = 'Robin'): void {
  const [workflow] = account.store.all('customrecord_spx_workflow');
  account.store.insert(TYPE, {
    custrecord_spx_ver_workflow: String(workflow?.id),
    custrecord_spx_ver_number: account.store.all(TYPE).length + 1,
    custrecord_spx_ver_note: note,
    custrecord_spx_ver_user: user,
    custrecord_spx_ver_saved: '2026-01-14T09:30:00.000Z',
    ...versionFields(json),
  });
}

const person = (name: string, roleId: string): Session['user'] => ({ id: 9, name, email: 'kim@example.com', role: 1000, roleId });

export const OPERATOR = person('Olga', 'customrole_spx_operator');
export const AUDITOR = person('Anton', 'customrole_spx_auditor');

/** The lines of an editor sublist, as the client code of the page keeps them. */
export const linesOf = ({ page }: Visitor, sublist: string): Record<string, string>[] => {
  const [fields, data] = [hidden(page, `${sublist}fields`), hidden(page, `${sublist}data`)];
  const ids = fields.value.split('\u0001');
  if (data.value === '') return [];
  return data.value
    .split('\u0002')
    .map((line) => Object.fromEntries(line.split('\u0001').map((value, position) => [ids[position] ?? '', value])));
};

/** Enters lines into an editor sublist of the page that is open, as the client code does. */
export function enterLines({ page }: Visitor, sublist: string, lines: readonly Record<string, string>[]): void {
  const ids = hidden(page, `${sublist}fields`).value.split('\u0001');
  hidden(page, `${sublist}data`).value = lines.map((line) => ids.map((id) => line[id] ?? '').join('\u0001')).join('\u0002');
}

function hidden(page: Visitor['page'], name: string) {
  const field = page.forms.flatMap(({ fields }) => fields).find((one) => one.name === name);
  if (field === undefined) throw new Error(`There is no sublist ${name} on ${page.url}.`);
  return field;
}

/** Values that a page must not trip over. */
export const HOSTILE = ['<script>alert(1)</script>', `O'Brien & "Sons" </textarea></select>`, 'x'.repeat(300), 'شركة الاختبار ‮'] as const;
