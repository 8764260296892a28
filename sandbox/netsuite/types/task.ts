import type { MapReduceReport, TaskProgress } from '../engine/report';
import type { Session } from './session';

/** A task that a script submitted with N/task. */
export interface SubmittedTask {
  id: string;
  script: string;
  deployment: string;
  params: Record<string, string>;
  /** Who submitted it; the run has this identity (help: section_453639770507). The administrator when left out. */
  user?: Session['user'];
  status: 'PENDING' | 'PROCESSING' | 'COMPLETE' | 'FAILED';
  /** A Map/Reduce task when left out. */
  type?: 'MAP_REDUCE' | 'SCHEDULED_SCRIPT';
  /** Who submitted it, as scheduled scripts are told. */
  trigger?: 'SCHEDULED' | 'ON_DEMAND' | 'USER_INTERFACE';
  /** When it was submitted, began and ended, in milliseconds since 1970-01-01T00:00:00Z. */
  dateCreated?: number;
  startedAt?: number;
  endedAt?: number;
  /** Map/Reduce only, once it has begun. */
  progress?: TaskProgress;
  /** Map/Reduce only, once it has ended. */
  report?: MapReduceReport;
}
