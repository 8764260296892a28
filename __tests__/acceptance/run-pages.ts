import { settingsUrl, type World } from '../../sandbox/cli/demo-world';
import { createVisitor, type Visitor } from '../../sandbox/web/visitor';
import { newestRow } from './worlds';

const RUN = 'customrecord_spx_run';

/** Opens a page of the product as the administrator does. */
export function openPage(world: World, page = 'overview', parameters = {}): Visitor {
  const visitor = createVisitor(world.network);
  visitor.get(`${settingsUrl(world.account)}&${new URLSearchParams({ spx_page: page, ...parameters })}`);
  return visitor;
}

/** The run rows, the oldest first. */
export const rows = ({ account }: World) => account.store.all(RUN).map(({ fields }) => fields);
/** A field of a run row, of the newest one when none is named; '' when it is empty. */
export const said = (world: World, name: string, row = newestRow(world, RUN)): string => String(row[`custrecord_spx_run_${name}`] ?? '');
