import type { MapReduceScriptTask, ScheduledScriptTask } from 'N/task';
import { submitTask } from '../../engine/submission';
import { CALL_UNITS } from '../../limits';
import type { Session, SubmittedTask } from '../../types';
import type { Emulates } from '../emulates';
import { guardModule } from '../guard';
import { checkNoArguments, missingArgument, readOptions } from '../options';

export const CREATED_TYPES = ['MAP_REDUCE', 'SCHEDULED_SCRIPT'] as const;

export interface CreateOptions {
  taskType: (typeof CREATED_TYPES)[number];
  scriptId?: string | number;
  deploymentId?: string | number;
  params?: Record<string, unknown>;
}

type Setting = 'scriptId' | 'deploymentId' | 'params';

const NAMES = { MAP_REDUCE: 'N/task.MapReduceScriptTask', SCHEDULED_SCRIPT: 'N/task.ScheduledScriptTask' } as const;

/** What submit answers to a run that submits its own deployment: no id (help: section_453639770507). */
type Submitted<Task> = Omit<Task, 'submit'> & { submit(): string | null };

/** A task that is not submitted yet; the script may still change what it runs. The typings do not know internal ids. */
export function scriptTask(session: Session, { taskType, ...settings }: CreateOptions): object {
  const name = NAMES[taskType];
  const set = (setting: Setting, value: unknown): void => {
    const kinds = { [setting]: setting === 'params' ? 'object' : (['text', 'number'] as const) } as const;
    Object.assign(settings, readOptions(session, name, { [setting]: value }, { optional: [setting], kinds }));
  };
  return guardModule(session, name, {
    get scriptId() {
      return settings.scriptId as string | undefined;
    },
    set scriptId(value: string | undefined) {
      set('scriptId', value);
    },
    get deploymentId() {
      return settings.deploymentId as string | undefined;
    },
    set deploymentId(value: string | undefined) {
      set('deploymentId', value);
    },
    get params(): unknown {
      return settings.params;
    },
    set params(value: unknown) {
      set('params', value);
    },
    /** Cost: 20 units. Throws as `submitTask` does. */
    submit(...given: unknown[]): string | null {
      checkNoArguments(session, `${name}.submit`, given);
      return submit(session, { taskType, ...settings });
    },
  } satisfies Emulates<Submitted<MapReduceScriptTask>> & Emulates<Submitted<ScheduledScriptTask>>);
}

function submit(session: Session, { taskType, scriptId, deploymentId, params }: CreateOptions): string | null {
  const method = `${NAMES[taskType]}.submit`;
  if (scriptId === undefined || scriptId === null || scriptId === '') throw missingArgument(session, method, 'scriptId');
  return session.call('task.submit', CALL_UNITS.taskSubmit, () => {
    const submitted = submitTask(session.account, {
      type: taskType,
      script: scriptId,
      deployment: deploymentId ?? undefined,
      params: textParameters(session, method, params ?? {}),
      user: session.user,
      submittedBy: session.deployment,
      byScript: true,
    });
    return isOwn(session, submitted) ? null : submitted.id;
  });
}

const isOwn = (session: Session, { script, deployment }: SubmittedTask): boolean =>
  deployment === session.deployment.scriptId && script === session.script.scriptId;

/** Text and numbers as they are written, booleans as T and F [K], nothing as empty; how NetSuite writes others is not documented. */
function textParameters(session: Session, method: string, params: Record<string, unknown>): Record<string, string> {
  const text = (name: string, value: unknown): string => {
    if (typeof value === 'boolean') return value ? 'T' : 'F';
    if (value === undefined || value === null) return '';
    if (typeof value !== 'string' && typeof value !== 'number')
      throw session.notEmulated(`${method} with params.${name} of type ${typeof value}`);
    return String(value);
  };
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, text(name, value)]));
}
