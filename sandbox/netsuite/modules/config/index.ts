import type * as config from 'N/config';
import type { Record as NetSuiteRecord } from 'N/record';
import { CALL_UNITS } from '../../limits';
import type { ModuleFactory, Session } from '../../types';
import type { Emulates } from '../emulates';
import { guardModule } from '../guard';
import { readOptions } from '../options';
import { preferencesOf, type Preference } from './pages';
import { CONFIG_TYPES, type ConfigType } from './types';

/**
 * N/config, for reading. A page of the setup menu becomes a record with what the account variant says of it. Not emulated: other
 * fields, changes, saving, dynamic mode, the pages of periods and time, and pages of the company for roles besides Administrator.
 */
export const configModule: ModuleFactory = (session) =>
  guardModule(session, 'N/config', {
    Type: guardModule(session, 'N/config.Type', CONFIG_TYPES),
    /** Cost: 10 units (help: section_157072844224). */
    load(options: unknown): object {
      const kinds = { type: { oneOf: Object.values(CONFIG_TYPES) } } as const;
      const { type } = readOptions<{ type: ConfigType }>(session, 'N/config.load', options, { required: ['type'], kinds });
      return session.call('config.load', CALL_UNITS.configLoad, () => configRecord(session, type));
    },
  } satisfies Emulates<typeof config>);

function configRecord(session: Session, type: ConfigType): object {
  const preferences = preferencesOf(session.account.variant, type);
  if (!preferences) throw session.notEmulated(`N/config.load of ${type}`);
  if (type !== CONFIG_TYPES.USER_PREFERENCES && session.user.roleId !== 'administrator')
    throw session.notEmulated(`N/config.load of ${type} as the role ${session.user.roleId}`);
  return guardModule(session, 'N/config.Record', {
    type: type as unknown as NetSuiteRecord['type'],
    isDynamic: false,
    getValue: (options: unknown) => known(session, type, preferences, 'getValue', options).value,
    getText(options: unknown): string {
      const { text } = known(session, type, preferences, 'getText', options);
      if (text === undefined) throw session.notEmulated(`N/config.Record.getText on ${type}`);
      return text;
    },
  } satisfies Emulates<NetSuiteRecord>);
}

/** Options as an object, or the undocumented positional form, as N/record takes them. */
function known(
  session: Session,
  type: ConfigType,
  preferences: Readonly<Record<string, Preference>>,
  method: string,
  given: unknown,
): Preference {
  const name = `N/config.Record.${method}`;
  const options = typeof given === 'string' ? { fieldId: given } : given;
  const { fieldId } = readOptions<{ fieldId: string }>(session, name, options, { required: ['fieldId'], kinds: { fieldId: 'text' } });
  const preference = Object.hasOwn(preferences, fieldId) ? preferences[fieldId] : undefined;
  if (!preference) throw session.notEmulated(`${name} of the field ${fieldId} on ${type}`);
  return preference;
}
