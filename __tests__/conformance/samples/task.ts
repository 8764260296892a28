import { startRun } from '../../../sandbox/netsuite/engine/running-task';
import { submitTask } from '../../../sandbox/netsuite/engine/submission';
import { taskModule } from '../../../sandbox/netsuite/modules/task';
import type { Session } from '../../../sandbox/netsuite/types';
import { install, mapReduce } from '../../sandbox/netsuite/realm/scripted-account';
import type { MethodSample } from './sample';

type Callable = Record<string, (...parameters: unknown[]) => unknown>;

const SCRIPT = 'customscript_mr';

function moduleWithScript(session: Session): Callable {
  install(session.account, mapReduce('return { getInputData: () => [], map() {} }'), { scriptId: SCRIPT });
  return taskModule(session) as Callable;
}

function finishedTask(session: Session): { module: Callable; taskId: string } {
  const module = moduleWithScript(session);
  const task = submitTask(session.account, { script: SCRIPT, byScript: false });
  const run = startRun(session.account, task);
  while (run.step());
  return { module, taskId: task.id };
}

const member = (owner: unknown, name: string): ((...parameters: unknown[]) => unknown) => {
  const method = (owner as Callable)[name];
  if (!method) throw new Error(`There is no ${name}.`);
  return method;
};

const STATUS_METHODS = [
  ...['getPercentageCompleted', 'getPendingMapCount', 'getTotalMapCount', 'getPendingReduceCount', 'getTotalReduceCount'],
  ...[
    'getPendingOutputCount',
    'getTotalOutputCount',
    'getPendingMapSize',
    'getPendingReduceSize',
    'getPendingOutputSize',
    'getCurrentTotalSize',
  ],
];

export const samples: MethodSample[] = [
  {
    method: 'N/task.create',
    prepare: (session) => ({
      call: member(moduleWithScript(session), 'create'),
      options: { taskType: 'MAP_REDUCE', scriptId: SCRIPT, deploymentId: 'customdeploy_test', params: {} },
    }),
    free: { scriptId: ['text', 'number'], deploymentId: ['text', 'number'], params: 'object' },
  },
  {
    method: 'N/task.checkStatus',
    prepare(session) {
      const { module, taskId } = finishedTask(session);
      return { call: member(module, 'checkStatus'), options: { taskId } };
    },
  },
  ...(['MapReduceScriptTask', 'ScheduledScriptTask'] as const).map((name): MethodSample => ({
    method: `N/task.${name}.submit`,
    prepare(session) {
      const module = moduleWithScript(session);
      install(session.account, '', { scriptId: 'customscript_ss', type: 'scheduledscript' });
      const isMapReduce = name === 'MapReduceScriptTask';
      const options = { taskType: isMapReduce ? 'MAP_REDUCE' : 'SCHEDULED_SCRIPT', scriptId: isMapReduce ? SCRIPT : 'customscript_ss' };
      return { call: member(member(module, 'create')(options), 'submit'), options: undefined };
    },
    takesNothing: true,
  })),
  ...STATUS_METHODS.map((name): MethodSample => ({
    method: `N/task.MapReduceScriptTaskStatus.${name}`,
    prepare(session) {
      const { module, taskId } = finishedTask(session);
      return { call: member(member(module, 'checkStatus')({ taskId }), name), options: undefined };
    },
    takesNothing: true,
  })),
];
