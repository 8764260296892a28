import type { RunRow } from '../netsuite/run-history';
import { html, Html } from './html';
import { countsOf } from './run-words';

const DAYS = 30;
const DAY = 86_400_000;
const [WIDTH, HEIGHT] = [720, 110];

interface Day {
  /** `2026-01-15`. */
  date: string;
  integrated: number;
  exceptions: number;
}

/** Customers created, updated or linked, and parked or held, per day of the last 30 days in UTC; `now` in milliseconds. */
export function daysOf(runs: readonly RunRow[], now: number): Day[] {
  const days = Array.from({ length: DAYS }, (_, index): Day => {
    const date = new Date(now - (DAYS - 1 - index) * DAY).toISOString().slice(0, 10);
    return { date, integrated: 0, exceptions: 0 };
  });
  const byDate = new Map(days.map((day) => [day.date, day]));
  for (const run of runs) {
    const day = byDate.get(run.started.slice(0, 10));
    const counts = countsOf(run);
    if (day === undefined || counts?.isWhole !== true) continue;
    day.integrated += counts.created + counts.updated + counts.linked;
    day.exceptions += counts.parked + counts.held;
  }
  return days;
}

/** A bar a day, as a picture that needs no script; the numbers are in the title of each bar. */
export function runChart(runs: readonly RunRow[], now: number): Html {
  const days = daysOf(runs, now);
  const most = Math.max(1, ...days.map(({ integrated, exceptions }) => integrated + exceptions));
  const step = WIDTH / DAYS;
  const height = (count: number): number => Math.round((count / most) * (HEIGHT - 4));
  const bars = days.map(({ date, integrated, exceptions }, index) => {
    const [good, bad] = [height(integrated), height(exceptions)];
    const at = Math.round(index * step) + 2;
    const width = Math.round(step) - 4;
    return html`<g
      ><title>${date}: ${integrated} created, updated or linked, ${exceptions} parked or held</title
      ><rect x="${at}" y="0" width="${width}" height="${HEIGHT}" fill="transparent"></rect
      ><rect x="${at}" y="${HEIGHT - good}" width="${width}" height="${good}" fill="#2f7ebc"></rect
      ><rect x="${at}" y="${HEIGHT - good - bad}" width="${width}" height="${bad}" fill="#e0a030"></rect
    ></g>`;
  });
  const [first, last] = [days[0]?.date ?? '', days.at(-1)?.date ?? ''];
  return html`<figure style="margin:8px 0 16px">
    <svg
      viewBox="0 0 ${WIDTH} ${HEIGHT}"
      width="100%"
      style="max-width:${WIDTH}px;border-bottom:1px solid #c4ccd3"
      role="img"
      aria-label="Customers of the last 30 days"
    >
      ${bars}
    </svg>
    <figcaption style="color:#5b6770;max-width:${WIDTH}px;display:flex;justify-content:space-between">
      <span>${first}</span><span>blue: created, updated or linked, amber: parked or held; highest day: ${most}</span><span>${last}</span>
    </figcaption>
  </figure>`;
}
