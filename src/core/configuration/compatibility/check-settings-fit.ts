import type { Configuration } from '../configuration';
import { memberPath } from '../shape';
import type { AccountSides } from './account-sides';
import type { Incompatibility } from './incompatibility';

/** The settings that name a custom field of SuiteProjects Pro. */
const SPP_FIELDS = ['exportField', 'netsuiteIdField'] as const;
/** The setting that holds a status per type, as rows name the list. */
const STATUSES = 'statusByType';

const at = (name: string): string => memberPath('$.settings', name);

function checkSppFields(settings: Configuration['settings'], { hasSppField }: AccountSides): Incompatibility[] {
  return SPP_FIELDS.flatMap((name): Incompatibility[] => {
    const field = settings[name];
    return typeof field !== 'string' || hasSppField(field) ? [] : [{ path: at(name), kind: 'spp-field-missing', field }];
  });
}

/** A row of one's own for the status may have no use for the setting. */
const usesStatuses = (rows: Configuration['rows']): boolean => {
  const own = rows.filter(({ target, active, isDefaultRow }) => target === 'entitystatus' && active && !isDefaultRow);
  return own.length === 0 || own.some(({ expression }) => expression.includes(STATUSES));
};

function checkStatuses({ settings, rows }: Configuration, { optionsOf }: AccountSides): Incompatibility[] {
  const options = optionsOf('entitystatus');
  if (options === undefined || !usesStatuses(rows)) return [];
  return Object.entries((settings[STATUSES] ?? {}) as Record<string, unknown>)
    .filter(([, id]) => !options.includes(String(id)))
    .map(([type, id]) => ({ path: memberPath(at(STATUSES), type), kind: 'option-missing', target: 'entitystatus', value: String(id) }));
}

/** OneWorld demands a subsidiary of every customer; without one, each save would fail. Elsewhere there is none. */
function checkSubsidiary({ settings, rows }: Configuration, { facts, optionsOf }: AccountSides): Incompatibility[] {
  const subsidiary = String(settings['subsidiary'] ?? '');
  const isMapped = rows.some(({ target, active }) => active && target === 'subsidiary');
  const isOneWorld = facts.features.has('SUBSIDIARIES');
  if (subsidiary === '') return isOneWorld && !isMapped ? [{ path: '$.rows', kind: 'subsidiary-not-set' }] : [];
  const target = 'subsidiary';
  if (!isOneWorld) return [{ path: at(target), kind: 'feature-off', feature: 'SUBSIDIARIES', target }];
  return isMapped || optionsOf(target)?.includes(subsidiary) !== false
    ? []
    : [{ path: at(target), kind: 'option-missing', target, value: subsidiary }];
}

/** What of the settings an account does not allow. */
export const checkSettingsFit = (configuration: Configuration, account: AccountSides): Incompatibility[] => [
  ...checkSppFields(configuration.settings, account),
  ...checkStatuses(configuration, account),
  ...checkSubsidiary(configuration, account),
];
