import { updateRun } from '../netsuite/runs';

/** Closes a run that was cancelled before it had read anything: it has no customers to account for. Cost: 2 units. */
export function closeCancelled(runId: string, watermark: string): Record<string, never> {
  updateRun(runId, {
    status: 'cancelled',
    ended: new Date().toISOString(),
    watermark_after: watermark,
    message: 'Cancelled before anything was read.',
  });
  return {};
}
