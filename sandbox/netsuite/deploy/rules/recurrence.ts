import { isDate, isTimeWithZone } from '../date-format';
import { weekdays } from '../schemas/recurrence';
import { walk, type Visit } from '../schemas/walk';
import type { Finding, Rule } from '../violation';
import { child, textOf, type XmlElement } from '../xml-tree';

/**
 * A recurrence holds exactly one event (D:SDFxml_2850746779, D:section_1504707195) with well-formed dates and times (D:section_1499269203),
 * and a deployment is SCHEDULED when it has one, and the other way round [assumed]. NOTSCHEDULED with `single` is what NetSuite itself exports [O].
 */
export const recurrence: Rule = {
  name: 'recurrence',
  check: (pkg) =>
    walk(pkg)
      .filter(({ schema }) => schema.parts?.['recurrence'])
      .flatMap(checkDeployment),
};

function checkDeployment({ file, element }: Visit): Finding[] {
  const at = (line: number, message: string): Finding => ({ file, line, message });
  const events = child(element, 'recurrence')?.children ?? [];
  const [event] = events;
  const status = textOf(element, 'status');
  if (!event) return status === 'SCHEDULED' ? [at(element.line, 'A deployment with status SCHEDULED needs a recurrence.')] : [];
  const findings: Finding[] = [];
  if (events.length > 1) findings.push(at(event.line, 'Only a single recurrence field can be specified for each script deployment.'));
  if (status === 'NOTSCHEDULED' && event.name !== 'single')
    findings.push(at(event.line, `A deployment with status NOTSCHEDULED must not have the recurrence ${event.name}.`));
  return [...findings, ...faultsOf(event).map((message) => at(event.line, message))];
}

function faultsOf(event: XmlElement): string[] {
  const [startDate, startTime, endDate] = ['startdate', 'starttime', 'enddate'].map((name) => textOf(event, name));
  const faults: string[] = [];
  if (startDate && !isDate(startDate)) faults.push(`The startdate ${startDate} must have the format yyyy-MM-dd.`);
  if (startTime && !isTimeWithZone(startTime)) faults.push(`The starttime ${startTime} must have the format HH:mm:00Z.`);
  if (endDate && !isDate(endDate)) faults.push(`The enddate ${endDate} must have the format yyyy-MM-dd.`);
  else if (startDate && endDate && endDate < startDate)
    faults.push(`The enddate ${endDate} must not be before the startdate ${startDate}.`);
  if (event.name === 'weekly' && !weekdays.some((day) => textOf(event, day) === 'T'))
    faults.push('A weekly recurrence needs at least one day.');
  return faults;
}
