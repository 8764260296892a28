/** 12345 as `12,345`; fractions to the given number of digits. */
export function formatNumber(value: number, digits = 0): string {
  return value.toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

/** Seconds as a person says them: `48 s`, `6 min 12 s`, `2 h 5 min`. */
export function formatDuration(seconds: number): string {
  const whole = Math.round(seconds);
  if (whole < 60) return `${whole} s`;
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s`;
  return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`;
}

/** One line of the summary: label, number right-aligned, remark. */
export function summaryLine(label: string, value: string, remark = ''): string {
  return `  ${label.padEnd(28)}${value.padStart(11)}${remark === '' ? '' : `   ${remark}`}`.trimEnd();
}
