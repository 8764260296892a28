import type { Recurrence } from '../../types';
import { weekdays } from '../schemas/recurrence';
import { child, textOf, type XmlElement } from '../xml-tree';

const repeats: Record<string, number> = { PT15M: 15, PT30M: 30, PT1H: 60, PT2H: 120, PT4H: 240, PT6H: 360, PT8H: 480, PT12H: 720 };

/** The schedule of a deployment; undefined when it has none. Dates and times are UTC, seconds are dropped (D:section_1499269203). */
export function recurrenceOf(deployment: XmlElement): Recurrence | undefined {
  const event = child(deployment, 'recurrence')?.children[0];
  if (!event) return undefined;
  const endDate = textOf(event, 'enddate');
  const repeatMinutes = repeats[textOf(event, 'repeat') ?? ''];
  const shared = {
    startsAt: Date.parse(`${textOf(event, 'startdate')}T${textOf(event, 'starttime')?.slice(0, 5)}:00Z`),
    ...(endDate && { endDate }),
    ...(repeatMinutes && { repeatMinutes }),
  };
  const number = (name: string) => Number(textOf(event, name));
  switch (event.name) {
    case 'single':
    case 'everyweekday':
      return { ...shared, event: event.name };
    case 'daily':
      return { ...shared, event: 'daily', everyDays: number('everyxdays') };
    default: {
      const days = weekdays.flatMap((day, index) => (textOf(event, day) === 'T' ? [index] : []));
      return { ...shared, event: 'weekly', everyWeeks: number('everyxweeks'), days };
    }
  }
}
