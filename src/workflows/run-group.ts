import * as runtime from 'N/runtime';
import type { RunChoice } from '../core/runs/run-choice';
import { findGroup, listGroups, type WorkflowGroup } from '../netsuite/groups';
import * as log from '../netsuite/log';
import type { GroupStep } from '../netsuite/runs';
import { loadWorkflow } from '../netsuite/workflow-store';
import { isMember, MEMBERS, type MemberType } from './members';
import { startOrder, type Started } from './start-run';

const CHANGED: RunChoice = { kind: 'changed' };

/** What became of a request to run a group. */
export type StartedGroup = Started | { kind: 'gone' } | { kind: 'inactive' };

/** Starts a group at its first member, because a person asks. Cost: 48 units. */
export function startGroup(groupId: string): StartedGroup {
  const group = findGroup(groupId);
  if (group === undefined) return { kind: 'gone' };
  return group.isActive ? startStep(group, 1, runtime.getCurrentUser().name) : { kind: 'inactive' };
}

/** The group that begins with a scheduled run of this workflow, if any: the run is its first step. Cost: 10 units. */
export function firstStep(type: MemberType): GroupStep | undefined {
  const group = listGroups().find(({ isActive, isScheduled, members }) => isActive && isScheduled && members[0] === type);
  return group && { group: Number(group.id), step: 1 };
}

/**
 * Starts the member after the one whose run has ended well, from the end of its summarize. It never throws: a member that
 * cannot be started leaves a row that says so, or a line in the log. Cost: none outside of a group, 48 units in one.
 */
export function continueGroup(ended: { place: GroupStep | undefined; user: string }): void {
  if (ended.place === undefined) return;
  try {
    const group = findGroup(String(ended.place.group));
    const next = ended.place.step + 1;
    if (group?.isActive !== true || next > group.members.length) return;
    startStep(group, next, ended.user);
  } catch (error) {
    log.error({
      title: 'The next member of a workflow group was not started',
      details: (error as { name?: string }).name ?? 'UNEXPECTED_ERROR',
    });
  }
}

/** Steps count from 1. */
function startStep(group: WorkflowGroup, step: number, user: string): StartedGroup {
  const type = group.members[step - 1] ?? '';
  const workflow = isMember(type) ? loadWorkflow(type) : undefined;
  if (!isMember(type) || workflow === undefined) {
    log.error({ title: `Workflow group ${group.name} stopped`, details: `Its member ${step} is no workflow of this account: ${type}` });
    return { kind: 'refused', name: 'WORKFLOW_NOT_FOUND', message: `Member ${step} is no workflow of this account: ${type}` };
  }
  const place = { group: Number(group.id), step };
  return startOrder(type, {
    workflow: Number(workflow.id),
    deployment: MEMBERS[type].inGroup,
    trigger: 'group',
    user,
    choice: CHANGED,
    place,
  });
}
