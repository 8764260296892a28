import type { Package } from './read-package';

/** One reason why NetSuite would refuse the package. `line` counts from 1; 0 means the file as a whole. */
export interface Violation {
  rule: string;
  file: string;
  line: number;
  message: string;
}

/** One validation rule. `check` throws `NotEmulated` only where the sandbox does not know NetSuite's answer. */
export interface Rule {
  name: string;
  check(pkg: Package): Violation[];
}

/** Makes the violations of one rule. */
export function violationsOf(rule: string) {
  return (file: string, line: number, message: string): Violation => ({ rule, file, line, message });
}

/** The package breaks rules; nothing of it was installed. */
export class DeployRejected extends Error {
  constructor(readonly violations: Violation[]) {
    super(
      ['The package was rejected; nothing was installed.', ...violations.map((v) => `  ${v.file}:${v.line} ${v.message} [${v.rule}]`)].join(
        '\n',
      ),
    );
    this.name = 'DeployRejected';
  }
}
