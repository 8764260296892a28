/** Which customers a run is started for. */
export type RunChoice =
  /** Those that were changed since the watermark, and those that are due. */
  | { kind: 'changed' }
  /** Every customer, whatever the watermark says. */
  | { kind: 'full' }
  /** These customers, by their ids in the system that the workflow reads; the watermark stays where it is. */
  | { kind: 'ids'; ids: readonly string[] };

/** Ids that one request to SuiteProjects Pro takes. */
export const MOST_CHOSEN = 500;

const SPP_ID = /^[1-9]\d{0,14}$/;

/** A choice as one field keeps it; '' for the usual one. */
export const printChoice = (choice: RunChoice): string => (choice.kind === 'changed' ? '' : JSON.stringify(choice));

/** Reads what `printChoice` wrote; anything else is the usual choice, which never exports more than the schedule would. */
export function readChoice(text: string): RunChoice {
  if (text === '') return { kind: 'changed' };
  const { kind, ids } = parsed(text);
  if (kind === 'full') return { kind };
  return kind === 'ids' && Array.isArray(ids) ? { kind, ids: ids.map(String).filter((id) => SPP_ID.test(id)) } : { kind: 'changed' };
}

function parsed(text: string): { kind?: unknown; ids?: unknown } {
  try {
    return (JSON.parse(text) ?? {}) as { kind?: unknown; ids?: unknown };
  } catch {
    return {};
  }
}

/** What a person entered as ids of a system, or the sentence that says what is wrong with it. */
export function readIds(text: string, system = 'SuiteProjects Pro'): string[] | { fault: string } {
  const ids = [...new Set(text.split(/[\s,;]+/).filter((id) => id !== ''))];
  const wrong = ids.find((id) => !SPP_ID.test(id));
  if (wrong !== undefined) return { fault: `"${wrong.slice(0, 40)}" is no ID: IDs of ${system} are numbers, with commas between them.` };
  if (ids.length === 0) return { fault: 'Enter one or more IDs, with commas between them.' };
  return ids.length > MOST_CHOSEN ? { fault: `Enter ${MOST_CHOSEN} IDs at most.` } : ids;
}
