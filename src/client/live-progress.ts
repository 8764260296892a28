import * as https from 'N/https';

/** The part of the browser that is used here; the rest of the product must not see it. */
interface Shown {
  dataset: Readonly<Record<string, string | undefined>>;
  innerHTML: string;
}
declare const document: { getElementById(id: string): Shown | null };
declare const location: { reload(): void };
declare function setTimeout(work: () => void, milliseconds: number): void;

/** What the run page answers. */
interface Live {
  /** The progress, as the page itself shows it. */
  html?: string;
  isOver?: boolean;
}

const EVERY = 3000;
/** Answers that fail in a row before it gives up; the Refresh link stays. */
const MOST_FAILURES = 5;

/** Renews the progress of a run that is under way every few seconds, and the page once it has ended. */
export function showLiveProgress(): void {
  const shown = document.getElementById('spx-progress');
  const url = shown?.dataset['live'];
  if (!shown || !url) return;
  let failures = 0;
  const ask = (): void => {
    https.get
      .promise({ url })
      .then(({ body }) => {
        const live = JSON.parse(body) as Live;
        if (live.isOver === true) return location.reload();
        if (live.html === undefined) throw new Error('The page did not tell how far the run is.');
        failures = 0;
        shown.innerHTML = live.html;
        setTimeout(ask, EVERY);
      })
      .catch(() => {
        failures += 1;
        if (failures < MOST_FAILURES) setTimeout(ask, EVERY);
      });
  };
  setTimeout(ask, EVERY);
}
