import type { MappingRow, References } from '../../core/mapping/mapping-row';
import { withDefaultRows } from '../../core/mapping/with-default-rows';
import type { ExportSettings } from './settings';

/** The targets of the shipped rows that fill a country. */
const COUNTRY = /^address\.[^.]+\.country$/;

/** The row that stands for the subsidiary of the settings: it is neither saved nor shipped. */
const SUBSIDIARY_ROW: Omit<MappingRow, 'expression'> = {
  id: 'setting:subsidiary',
  order: 0,
  target: 'subsidiary',
  kind: 'fixed',
  onEmpty: 'leave-out',
  onNoMatch: 'park',
  active: true,
  isDefaultRow: true,
};

/** Whether a row comes from a setting: then it is changed on the Workflow settings page. */
export const isSettingRow = ({ id }: Pick<MappingRow, 'id'>): boolean => id === SUBSIDIARY_ROW.id;

/**
 * The rows that a run uses, and those that are switched off: the saved and shipped ones, without the shipped rows of the
 * country when the setting *Map country* is off, and with the subsidiary of the settings where the account is OneWorld and no
 * active row fills it.
 */
export function rowsToRun(
  saved: readonly MappingRow[],
  { mapCountry, subsidiary }: Pick<ExportSettings, 'mapCountry' | 'subsidiary'>,
  { subsidiaries }: Pick<References, 'subsidiaries'>,
): MappingRow[] {
  const rows = withDefaultRows(saved).filter(({ isDefaultRow, target }) => mapCountry || !isDefaultRow || !COUNTRY.test(target));
  const isMapped = saved.some(({ active, target }) => active && target === 'subsidiary');
  return subsidiary === '' || subsidiaries === undefined || isMapped ? rows : [...rows, { ...SUBSIDIARY_ROW, expression: subsidiary }];
}
