import type { ErrorCode } from './catalogue';

/** Something wrong with one record: a catalogue code, where, and the values to say it with. */
export interface Problem {
  code: ErrorCode;
  /** Target field, such as `companyname` or `address.main.country`. */
  target?: string;
  data: Record<string, string | number | boolean>;
}
