import { createVisitor } from '../web/visitor';
import { settingsUrl, type World } from './demo-world';

/**
 * Switches on the schedule of a connected world's export as an administrator would, on the Overview: it is deployed inactive.
 * Throws when the page does not say that it was done.
 */
export function switchOnSchedule({ account, network }: Pick<World, 'account' | 'network'>): void {
  const browser = createVisitor(network);
  browser.get(settingsUrl(account));
  const { text } = browser.submit({}, 'Switch on the schedule');
  if (!text.includes('The schedule is switched on')) throw new Error(`The schedule was not switched on:\n${text}`);
}
