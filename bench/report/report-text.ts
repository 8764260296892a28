import type { Figures } from '../figures';
import type { Goal } from '../goals';
import type { Origin } from './machine';
import { readable, textTable } from './table';

export interface BenchReport extends Origin {
  seconds: number;
  figures: Figures;
  goals: Goal[];
}

const contenders = ({ figures }: BenchReport): string =>
  textTable(
    ['10,000 new customers on 2 processors', 'units each', 'SPP requests per 1,000', 'seconds per 1,000', 'duplicates', 'lost'],
    figures.contenders.map((one) => [
      one.contender,
      ...[one.unitsPerCustomer, one.sppRequestsPer1000, one.secondsPer1000, one.duplicates, one.lost].map(readable),
    ]),
  );

const pages = ({ figures: { settingsPages, preview } }: BenchReport): string =>
  textTable(
    ['page, 200 rows, 2,000 list values', 'units', 'modelled ms', 'CPU ms'],
    Object.entries({ ...settingsPages, 'preview of 20 customers': preview }).map(([name, cost]) => [
      name,
      ...[cost.units, cost.modelledMilliseconds, cost.cpuMilliseconds].map(readable),
    ]),
  );

const userEvents = ({ figures: { userEventPerSave, userEventPerEdit, userEventPerView } }: BenchReport): string =>
  textTable(
    ['our user events', 'invocations', 'units'],
    Object.entries({
      'the export saves, import off': userEventPerSave.importOff,
      'the export saves, import in real time': userEventPerSave.importOn,
      'a person edits, import off': userEventPerEdit.importOff,
      'a person edits, import in real time': userEventPerEdit.importOn,
      'a person opens a customer': userEventPerView,
    }).map(([what, { invocations, units }]) => [what, readable(invocations), readable(units)]),
  );

/** What `npm run bench` prints. */
export function reportText(report: BenchReport): string {
  const { machine, node, commit, seconds, goals, figures } = report;
  const { slices } = figures;
  const goalTable = textTable(
    ['figure', 'value', 'goal', 'met'],
    goals.map(({ figure, value, goal, met }) => [figure, readable(value), goal, met ? 'yes' : 'NO']),
  );
  return [
    `${machine}, Node ${node}, commit ${commit}, ${readable(seconds)} s`,
    goalTable,
    `${readable(figures.mappingCustomersPerSecond)} customers mapped per second; ${readable(figures.customersPerRun)} customers fit into one run; ${readable(figures.peakMegabytes)} MB at most for the sandbox with 100,000.`,
    `${readable(slices.created)} of ${readable(slices.customers)} customers in ${slices.slices} slices, ${slices.createdTwice} twice, ${slices.notWrittenBack} not written back.`,
    contenders(report),
    pages(report),
    userEvents(report),
  ].join('\n\n');
}
