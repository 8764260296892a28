import { demoAccount } from '../../sandbox/accounts/variants';
import type { Session } from '../../sandbox/netsuite/types';
import { settingsWorld, type SettingsWorld } from './settings-world';
import { storedConfiguration } from './stored-versions';

/** The id of a field of the form of a mapping row. */
export const field = (name: string): string => `custpage_spx_${name}`;
/** The id of an input of its kind. */
export const input = (name: string): string => field(`in_${name}`);

/** The sublist of a conditional, and a line of it. */
export const BRANCHES = field('branches');
export const branch = (condition: string, kind: string, value: string): Record<string, string> => ({
  custpage_spx_condition: condition,
  custpage_spx_branchkind: kind,
  custpage_spx_branchvalue: value,
});

/** The settings pages in the account of the demo, which has statuses, terms and currencies. */
export const worldOf = (user?: Session['user']): SettingsWorld => settingsWorld(user, demoAccount);
export const rowUrl = ({ url }: SettingsWorld, id = ''): string =>
  `${url}&spx_page=mappingrow${id === '' ? '' : `&spx_row=${encodeURIComponent(id)}`}`;
export const rowsOf = (world: SettingsWorld) => storedConfiguration(world).rows;

/** Opens the form of a new row of a kind. */
export function begin(world: SettingsWorld, kind: string): void {
  world.visitor.get(rowUrl(world));
  world.visitor.submit({ [field('kind')]: kind }, 'Continue');
}
