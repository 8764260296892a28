import { zoneText, type ServerTime } from '../server-time';
import { textElement } from './element';

/** Where each part stands in `YYYY-MM-DD HH:MM:SS`; `timezone` is always empty in rows [REC]. */
const PARTS = { year: [0, 4], month: [5, 7], day: [8, 10], hour: [11, 13], minute: [14, 16], second: [17, 19], timezone: [0, 0] } as const;
type Part = keyof typeof PARTS;

/** The order that one recorded reply had; the real order is that of a hash and differs from reply to reply. */
const RECORDED_ORDER: readonly Part[] = ['hour', 'minute', 'timezone', 'second', 'month', 'day', 'year'];

/** Writes `<Date>` elements whose children stand in an order of this reply's own. An empty time has all parts empty [REC]. */
export function dateWriter(random: () => number): (time: ServerTime) => string {
  const turn = Math.floor(random() * RECORDED_ORDER.length);
  const order = [...RECORDED_ORDER.slice(turn), ...RECORDED_ORDER.slice(0, turn)].map((name) => [name, ...PARTS[name]] as const);
  return (time) => {
    let parts = '';
    for (const [name, from, to] of order) parts += textElement(name, time.slice(from, to));
    return `<Date>${parts}</Date>`;
  };
}

/** The `<Date>` of a Time reply: parts are not padded, and the zone is given [REC]. */
export function clockDate(time: ServerTime, utcOffsetMinutes: number): string {
  const part = (name: Part) => textElement(name, String(Number(time.slice(...PARTS[name]))));
  const zone = textElement('timezone', zoneText(utcOffsetMinutes));
  return `<Date>${part('hour')}${part('minute')}${zone}${part('second')}${part('month')}${part('day')}${part('year')}</Date>`;
}
