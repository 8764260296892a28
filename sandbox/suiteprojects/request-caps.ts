const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/**
 * The two account-wide request caps, over rolling windows (facts 1.9). Refused requests are not counted [assumed].
 * Moments may come out of order: the Map/Reduce engine simulates parallel jobs one after the other.
 */
export class RequestCaps {
  private readonly admitted: number[] = [];

  constructor(
    private readonly perMinute: number,
    private readonly perDay: number,
  ) {}

  /** Counts a request made at `now`, or refuses it. */
  admit(now: number): boolean {
    if (this.within(MINUTE, now) >= this.perMinute || this.within(DAY, now) >= this.perDay) return false;
    this.admitted.splice(this.firstAfter(now), 0, now);
    this.forget(now - 2 * DAY);
    return true;
  }

  /** Requests left of the rolling day. */
  leftToday(now: number): number {
    return Math.max(0, this.perDay - this.within(DAY, now));
  }

  /** The moments of the admitted requests that still count. */
  snapshot(): number[] {
    return [...this.admitted];
  }

  restore(admitted: readonly number[]): void {
    this.admitted.splice(0, this.admitted.length, ...admitted);
  }

  private within(window: number, now: number): number {
    return this.firstAfter(now) - this.firstAfter(now - window);
  }

  private firstAfter(moment: number): number {
    let low = 0;
    let high = this.admitted.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.admitted[middle] ?? Infinity) > moment) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  private forget(before: number): void {
    const old = this.firstAfter(before);
    if (old > 1000) this.admitted.splice(0, old);
  }
}
