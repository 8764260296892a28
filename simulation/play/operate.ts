import { settingsUrl } from '../../sandbox/cli/demo-world';
import type { StoredRecord } from '../../sandbox/netsuite/records/store';
import { createVisitor, type Visitor } from '../../sandbox/web/visitor';
import type { Deed } from '../scenario/scenario';
import type { SimulatedWorld } from '../world/simulated-world';

/** Where a deed is done, the button for it, and the records to which it may be done. */
interface Place {
  record: 'exception' | 'run';
  button: string;
  may(fields: StoredRecord['fields']): boolean;
}

const isOpen = (fields: StoredRecord['fields']): boolean => fields['custrecord_spx_exc_status'] === 'open';

const PLACES: Readonly<Record<Exclude<Deed, 'retry-all'>, Place>> = {
  retry: { record: 'exception', button: 'Try again as in SuiteProjects Pro', may: isOpen },
  ignore: { record: 'exception', button: 'Ignore', may: isOpen },
  reopen: { record: 'exception', button: 'Open again', may: (fields) => fields['custrecord_spx_exc_status'] === 'ignored' },
  cancel: { record: 'run', button: 'Cancel this run', may: () => true },
  resume: { record: 'run', button: 'Resume', may: () => true },
};

/** Does on its page what an operator does. A button that the page does not have is not pressed. */
export function operate(world: SimulatedWorld, deed: Deed, choice: number): void {
  if (deed === 'retry-all') return retryAll(world);
  const { record, button, may } = PLACES[deed];
  const records = world.account.store.all(`customrecord_spx_${record}`).filter(({ fields }) => may(fields));
  const chosen = records.at(record === 'run' ? -1 - (choice % 2) : choice % Math.max(1, records.length));
  if (chosen === undefined) return;
  const page = open(world, record, { [`spx_${record}`]: String(chosen.id) });
  if (record === 'exception' && !has(page, button)) open(world, 'duplicate', { spx_exception: String(chosen.id) }, page);
  press(world, page, button, `${record} ${chosen.id}`);
}

/** Exports customers of one's choice from the overview. */
export function exportChosen(world: SimulatedWorld, sppIds: readonly string[]): void {
  const page = open(world, 'overview');
  const fields = { custpage_spx_choice: 'ids', custpage_spx_ids: sppIds.join(' ') };
  press(world, page, 'Export now', sppIds.join(' '), fields);
}

function retryAll(world: SimulatedWorld): void {
  press(world, open(world, 'exceptions'), 'Try all of this kind again', 'the first kind');
}

function open({ network, account }: SimulatedWorld, page: string, parameters = {}, visitor = createVisitor(network)): Visitor {
  visitor.get(`${settingsUrl(account)}&${new URLSearchParams({ spx_page: page, ...parameters })}`);
  return visitor;
}

const has = ({ page }: Visitor, button: string): boolean => page.forms.some(({ buttons }) => buttons.some(({ label }) => label === button));

function press({ trace }: SimulatedWorld, visitor: Visitor, button: string, subject: string, fields = {}): void {
  if (!has(visitor, button)) return;
  trace.note(`an operator presses "${button}": ${subject}`);
  visitor.submit(fields, button);
}
