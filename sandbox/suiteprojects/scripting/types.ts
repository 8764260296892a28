/** A form script of the Scripting Center: it belongs to the Customer form and one of its events. */
export interface UserScript {
  name: string;
  /** Of the events of a form the sandbox runs one (help: section_3826174170). */
  event: 'After save';
  /** Name of the function that is called (help: section_3839007272). */
  entranceFunction: string;
  source: string;
  isActive: boolean;
}

/** Severities of NSOA.meta.log (help: section_3813918596). */
export const SEVERITIES = ['fatal', 'error', 'warning', 'info', 'debug', 'trace'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** One message of a script's log (help: section_4289248562). */
export interface ScriptMessage {
  script: string;
  severity: Severity;
  /** Server time, `YYYY-MM-DD HH:MM:SS`. */
  time: string;
  generatedBy: 'script' | 'SuiteProjects Pro';
  message: string;
}

/** What the Scripting Center of an account holds. */
export interface Scripting {
  scripts: UserScript[];
  /** Values of the script parameters by name; they are the same for all scripts (help: section_4284222648). */
  parameters: Record<string, string>;
  log: ScriptMessage[];
}
