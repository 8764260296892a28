import type { ErrorCode } from '../core/errors/catalogue';
import {
  composeConnection,
  composeDigest,
  composeExceptions,
  composeFailure,
  type DigestCounts,
  type Message,
} from '../core/notifications/compose';
import { digestIsDue, mayTell, tell, type Told } from '../core/notifications/told';
import { topicOfFailure, type Topic } from '../core/notifications/topics';
import { countOpenExceptions } from '../netsuite/exception-counts';
import * as log from '../netsuite/log';
import { sendMail } from '../netsuite/mail';
import { newExceptionsOf } from '../netsuite/new-exceptions';
import { linkToPage } from '../netsuite/page-link';
import { listRuns } from '../netsuite/run-history';
import { loadTold, saveTold } from '../netsuite/told-store';
import type { ExportSettings } from './export/settings';
import { MEMBERS, type MemberType } from './members';

/** A run as the notifications see it. */
export interface EndedRun {
  /** '' when it failed before it had a row. */
  id: string;
  /** Why it failed; undefined when it did not. */
  failure: ErrorCode | undefined;
  /** Customers that it parked or held, known ones among them. */
  needPerson: number;
}

/** Whom to tell about what, and for which workflow. */
export interface Audience {
  type: MemberType;
  workflowId: string;
  settings: Pick<ExportSettings, 'notifyRecipients' | 'notifyAbout'>;
  /** Milliseconds since 1970, UTC. */
  now: number;
}

/** Something to tell. `cause`: of one cause somebody is told once an hour. */
interface Notice {
  topic: Topic;
  cause: string;
  message: () => Message | undefined;
}

/**
 * Tells of a run that has ended: of a failure, of trouble with the connection, of new exceptions.
 * Cost: none when there is nothing to tell, otherwise 4 units, 20 per e-mail and 10 to list exceptions. Never throws.
 */
export const notifyOfRun = (run: EndedRun, audience: Audience): void => quietly(() => deliver(noticesOf(run, audience.type), audience));

/** Sends the digest when a day has passed since the last one. Cost: 2 units, and 42 when it is due. Never throws. */
export const notifyDaily = (audience: Audience): void =>
  quietly(() => {
    const { settings, workflowId, now } = audience;
    if (settings.notifyRecipients.length === 0 || !settings.notifyAbout.includes('digest') || !digestIsDue(loadTold(workflowId), now))
      return;
    deliver(
      [
        {
          topic: 'digest',
          cause: 'digest',
          message: () => composeDigest(MEMBERS[audience.type].noun, countDay(audience), linkToPage('overview')),
        },
      ],
      audience,
    );
  });

function noticesOf({ id, failure, needPerson }: EndedRun, type: MemberType): Notice[] {
  const notices: Notice[] = [];
  if (failure !== undefined) {
    const topic = topicOfFailure(failure);
    const message = (): Message =>
      topic === 'connection'
        ? composeConnection(failure, linkToPage('connection'))
        : composeFailure(MEMBERS[type].noun, failure, linkToRun(id));
    notices.push({ topic, cause: `${topic} ${failure}`, message });
  }
  if (needPerson > 0) notices.push({ topic: 'exceptions', cause: 'exceptions', message: () => exceptionsMessage(id) });
  return notices;
}

const linkToRun = (id: string): string => (id === '' ? linkToPage('runs') : linkToPage('run', { spx_run: id }));

/** Undefined when the run met none but what was known before. */
function exceptionsMessage(runId: string): Message | undefined {
  const found = newExceptionsOf(runId);
  return found.length === 0 ? undefined : composeExceptions(found, found.length, linkToPage('exceptions'));
}

function deliver(notices: readonly Notice[], { workflowId, settings, now }: Audience): void {
  const wanted = notices.filter(({ topic }) => settings.notifyAbout.includes(topic));
  if (wanted.length === 0 || settings.notifyRecipients.length === 0) return;
  let told: Told = loadTold(workflowId);
  for (const { cause, message } of wanted) {
    const written = mayTell(told, cause, now) ? message() : undefined;
    if (written === undefined) continue;
    // Told before it is noted: a crash between the two tells twice, the other way round never.
    sendMail(settings.notifyRecipients, written);
    told = tell(told, cause, now);
    saveTold(workflowId, told);
  }
}

const DAY = 86_400_000;

function countDay({ workflowId, now }: Audience): DigestCounts {
  const runs = listRuns(workflowId).filter(({ started }) => now - Date.parse(started) < DAY);
  const sum = (name: 'created' | 'updated' | 'linked'): number => runs.reduce((total, { counts }) => total + countIn(counts, name), 0);
  const { parked, held } = countOpenExceptions(workflowId);
  return {
    runs: runs.length,
    failed: runs.filter(({ status }) => status === 'failed').length,
    created: sum('created'),
    updated: sum('updated'),
    linked: sum('linked'),
    open: parked + held,
  };
}

const countIn = (counts: string, name: string): number =>
  counts === '' ? 0 : Number((JSON.parse(counts) as Record<string, unknown>)[name] ?? 0);

/** An e-mail that cannot be sent is no reason to fail a run; only the name is logged, since the text may hold addresses. */
function quietly(work: () => void): void {
  try {
    work();
  } catch (error) {
    log.error({ title: 'Nobody could be notified', details: (error as { name?: string }).name ?? 'UNEXPECTED_ERROR' });
  }
}
