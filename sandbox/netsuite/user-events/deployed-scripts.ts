import { mayOpen } from '../suitelet/audience';
import type { Account, InstalledDeployment, InstalledScript, Session } from '../types';
import type { LoadType, SubmitType } from './event-types';

/** What happens to a record, and on whose behalf. */
export interface RecordEvent {
  recordType: string;
  type: LoadType | SubmitType;
  /** Of whoever loads or saves the record: `MAPREDUCE`, `USERINTERFACE`. */
  executionContext: string;
  user: Session['user'];
}

export interface DeployedUserEvent {
  script: InstalledScript;
  deployment: InstalledDeployment;
}

/**
 * The user event deployments that run on an event, in the order in which the scripts were installed and of their deployments
 * [assumed; NetSuite lets people arrange them on the Scripted Records page]: deployed, for the user's role, in this context, on
 * this event type (help: chapter_N2997182).
 */
export function userEventsOn(account: Account, event: RecordEvent): DeployedUserEvent[] {
  return [...account.scripts.values()]
    .filter(({ type }) => type === 'usereventscript')
    .flatMap((script) => script.deployments.map((deployment) => ({ script, deployment })))
    .filter(({ deployment }) => runsOn(deployment, event));
}

function runsOn(deployment: InstalledDeployment, { recordType, type, executionContext, user }: RecordEvent): boolean {
  const { eventType = type, executionContexts = [executionContext] } = deployment;
  return (
    deployment.isDeployed &&
    deployment.recordType === recordType &&
    eventType.toLowerCase() === type &&
    executionContexts.includes(executionContext) &&
    mayOpen(deployment, user)
  );
}
