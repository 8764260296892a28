/** `context.InvocationType` of a scheduled script: each member's value is its name (help: section_4407982532). */
export const INVOCATION_TYPES = {
  SCHEDULED: 'SCHEDULED',
  ON_DEMAND: 'ON_DEMAND',
  USER_INTERFACE: 'USER_INTERFACE',
  ABORTED: 'ABORTED',
  SKIPPED: 'SKIPPED',
} as const;

/** `ABORTED`: run again after the server went down; `SKIPPED`: run late, because the server was down at its time. */
export type InvocationType = keyof typeof INVOCATION_TYPES;
