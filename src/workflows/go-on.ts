import * as log from '../netsuite/log';
import type { OpenRun } from '../netsuite/runs';
import type { MemberType } from './members';
import { continueGroup } from './run-group';
import { startOrder } from './start-run';

/**
 * What follows a run that has ended well: its next slice when it left customers unread, or else the next member of its group.
 * A scheduled deployment cannot be submitted by a script (facts 1.6); its next slice is the next run of the schedule.
 * Cost: 28 units for a slice, 48 for a member, none otherwise.
 */
export function goOn(type: MemberType, run: OpenRun, { deployment, isUnread }: { deployment: string; isUnread: boolean }): void {
  if (!isUnread) return continueGroup(run);
  if (run.trigger === 'scheduled') return;
  const { workflowId, trigger, user, choice, place } = run;
  const started = startOrder(type, { workflow: Number(workflowId), deployment, trigger, user, choice, place });
  if (started.kind !== 'started')
    log.error({ title: 'The next slice was not started', details: `The next run takes it up. ${started.kind}` });
}
