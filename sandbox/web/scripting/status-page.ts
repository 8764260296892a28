import type { HttpResponse } from '../../http';
import { dateText } from '../../netsuite/date-text';
import type { MapReduceReport, StageLoad, TaskProgress } from '../../netsuite/engine/report';
import { escapeHtml } from '../../netsuite/suitelet/render/html';
import type { Account, SubmittedTask } from '../../netsuite/types';
import { PAGES } from '../addresses';
import { link, notice, showPage } from '../page';
import { get, type Route } from '../route';
import { facts, table } from '../table';
import { address, parameter, type Visit } from '../visit';

/** Customization > Scripting > Map/Reduce Script Status: all tasks, or one of them (`taskid`) in full. */
export const statusRoutes: readonly Route[] = [get(PAGES.mapReduceStatus, 'administrator', statusPage)];

function statusPage(visit: Visit): HttpResponse {
  const taskId = parameter(visit, 'taskid');
  return taskId === '' ? taskList(visit) : taskPage(visit, taskId);
}

const number = (value: number): string => new Intl.NumberFormat('en-US').format(value);
const status = (text: string): string => `<span class="level level-${escapeHtml(text)}">${escapeHtml(text)}</span>`;

function taskList(visit: Visit): HttpResponse {
  const { account } = visit;
  const rows = [...account.tasks].reverse().map((task) => {
    const { report, progress } = task;
    return [
      link(address(PAGES.mapReduceStatus, { taskid: task.id }), task.id),
      escapeHtml(account.scripts.get(task.script)?.name ?? task.script),
      escapeHtml(deploymentTitle(account, task)),
      status(report?.status ?? task.status),
      escapeHtml(progress ? stageLabel(progress.stage) : ''),
      progress ? percentage(progress.percent) : report?.status === 'COMPLETE' ? percentage(100) : '',
      report ? duration(report.seconds) : '',
      report ? number(report.keys.map) : '',
      report ? number(report.keys.reduce) : '',
      report ? number(report.units.total) : '',
      report ? number(report.errors.length) : '',
    ];
  });
  const heads = ['Task ID', 'Script', 'Deployment', 'Status', 'Stage', '% Complete', 'Duration', 'Map', 'Reduce', 'Units', 'Errors'];
  const content =
    rows.length === 0
      ? `<p class="empty">Nothing was submitted yet. Run a deployment: ${link(PAGES.deployments, 'Script Deployments')}.</p>`
      : table(heads, rows);
  return showPage(visit, 'Map/Reduce Script Status', content);
}

function taskPage(visit: Visit, taskId: string): HttpResponse {
  const { account } = visit;
  const task = account.tasks.find(({ id }) => id === taskId);
  if (task === undefined) return showPage(visit, 'Notice', notice('error', 'Error', `There is no task ${taskId}.`));
  const { report, progress } = task;
  const head: [string, string][] = [
    ['Task ID', escapeHtml(taskId)],
    ['Script', escapeHtml(account.scripts.get(task.script)?.name ?? task.script)],
    ['Deployment', escapeHtml(deploymentTitle(account, task))],
    ['Submitted by', escapeHtml(task.user?.name ?? 'Administrator')],
    ['Status', status(report?.status ?? task.status)],
    ...moments(visit, task),
    ...(progress ? progressFacts(progress) : []),
  ];
  const log = link(address(PAGES.executionLog, { script: task.script }), 'Script Execution Log');
  const back = `<p>${link(PAGES.mapReduceStatus, 'All tasks')} &nbsp; ${log}</p>`;
  const rest = report === undefined ? '' : `${stages(report)}${errors(report)}`;
  return showPage(visit, 'Map/Reduce Script Status', `${facts([...head, ...(report ? totals(report) : [])])}${rest}${back}`);
}

const totals = ({ seconds, yields, restarts, units }: MapReduceReport): [string, string][] => [
  ['Modelled duration', duration(seconds)],
  ['Governance units', number(units.total)],
  ['Yields, restarts', `${yields}, ${restarts}`],
];

function stages({ units, keys }: MapReduceReport): string {
  const rows = [
    ['Get Input Data', '', number(units.getInputData)],
    ['Map', number(keys.map), number(units.map)],
    ['Reduce', number(keys.reduce), number(units.reduce)],
    ['Summarize', '', number(units.summarize)],
  ];
  return `<h2>Stages</h2>${table(['Stage', 'Keys', 'Governance units'], rows)}`;
}

function errors(report: MapReduceReport): string {
  if (report.errors.length === 0) return '<h2>Errors</h2><p>None.</p>';
  const rows = report.errors.map(({ stage, key = '', name, message }) => [stage, key, name, message].map(escapeHtml));
  return `<h2>Errors</h2>${table(['Stage', 'Key', 'Error', 'Message'], rows)}`;
}

function moments({ account }: Visit, { dateCreated, startedAt, endedAt }: SubmittedTask): [string, string][] {
  const times: [string, number | undefined][] = [
    ['Date created', dateCreated],
    ['Start', startedAt],
    ['End', endedAt],
  ];
  return times.flatMap(([label, time]): [string, string][] =>
    time === undefined ? [] : [[label, escapeHtml(dateText(time, 'datetimetz', account.variant))]],
  );
}

function progressFacts({ stage, percent, map, reduce, output }: TaskProgress): [string, string][] {
  const load = ({ total, pending }: StageLoad) => `${number(pending)} pending of ${number(total)}`;
  return [
    ['Stage', escapeHtml(stageLabel(stage))],
    ['% complete of the stage', percentage(percent)],
    ['Map keys', load(map)],
    ['Reduce keys', load(reduce)],
    ['Output pairs', load(output)],
  ];
}

/** A bar with its number. */
const percentage = (percent: number): string => `<progress max="100" value="${Math.round(percent)}"></progress> ${Math.round(percent)}%`;

const STAGES: Readonly<Record<TaskProgress['stage'], string>> = {
  GET_INPUT: 'Get Input Data',
  MAP: 'Map',
  SHUFFLE: 'Shuffle',
  REDUCE: 'Reduce',
  SUMMARIZE: 'Summarize',
};
const stageLabel = (stage: TaskProgress['stage']): string => STAGES[stage];

function deploymentTitle({ scripts }: Account, { script, deployment }: SubmittedTask): string {
  return scripts.get(script)?.deployments.find(({ scriptId }) => scriptId === deployment)?.title || deployment;
}

/** Seconds as `1 h 2 min 3 s`. */
function duration(seconds: number): string {
  const whole = Math.round(seconds);
  const parts = [`${Math.floor(whole / 3600)} h`, `${Math.floor((whole % 3600) / 60)} min`, `${whole % 60} s`];
  return parts.filter((part, index) => index === 2 || !part.startsWith('0 ')).join(' ');
}
