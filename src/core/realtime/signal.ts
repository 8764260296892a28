/** What SuiteProjects Pro says when a customer was saved that waits for its export: which one, and nothing about it. */
export interface Signal {
  /** SPP company id. */
  company: string;
  /** SPP customer id. */
  customer: string;
  /** When it was sent, in milliseconds since 1970 (UTC). */
  time: number;
  /** Never used twice by the sender. */
  nonce: string;
}

/** The version of the message that is understood. */
export const SIGNAL_VERSION = 1;

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const CUSTOMER_ID = /^[1-9]\d{0,14}$/;
const NONCE = /^[\w.-]{8,64}$/;

/** A signal from the text of its message; undefined when it is none. */
export function readSignal(text: string): Signal | undefined {
  const value = parsed(text);
  if (!isRecord(value)) return undefined;
  const { version, company, customer, time, nonce } = value;
  if (version !== SIGNAL_VERSION || typeof company !== 'string' || !Number.isSafeInteger(time)) return undefined;
  if (typeof customer !== 'string' || !CUSTOMER_ID.test(customer) || typeof nonce !== 'string' || !NONCE.test(nonce)) return undefined;
  return { company, customer, time: time as number, nonce };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
