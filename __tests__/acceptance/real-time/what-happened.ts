import type { World } from '../../../sandbox/cli/demo-world';

/** The one answer to everything that is not genuine. */
export const REFUSED = { status: 200, headers: { 'content-type': 'text/html; charset=utf-8' }, body: 'refused' };

/** What a signal may bring about: tasks, rows and log entries. */
export function deploymentsAndRows({ account, spp }: World) {
  const count = (type: string): number => account.store.all(type).length;
  return {
    tasks: account.tasks.length,
    signals: count('customrecord_spx_signal'),
    runs: count('customrecord_spx_run'),
    customers: count('customer'),
    logs: account.logs.length,
    requests: spp.stats.requests,
  };
}
