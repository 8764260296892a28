const HOUR = 3_600_000;

/** How far a refresh token has come. Hours since it was issued; undefined when that is not known. */
export function hoursOf(issued: string, now: number): number | undefined {
  const since = Date.parse(issued);
  return Number.isNaN(since) ? undefined : Math.max(0, (now - since) / HOUR);
}

/** Whether it is time to renew although nothing is asked of SuiteProjects Pro: half of the lifetime has passed, or nobody knows. */
export const renewsEarly = (issued: string, lifetimeHours: number, now: number): boolean =>
  (hoursOf(issued, now) ?? Infinity) * 2 >= lifetimeHours;

/** Whether a person has to be warned: three quarters of the lifetime have passed, so that the early renewal has not happened. */
export const nearsItsEnd = (issued: string, lifetimeHours: number, now: number): boolean =>
  (hoursOf(issued, now) ?? 0) * 4 >= lifetimeHours * 3;
