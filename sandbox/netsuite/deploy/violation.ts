import type { AccountVariant } from '../types';
import type { Package } from './read-package';

/** A place in the package and what is wrong there. `line` counts from 1; 0 means the file as a whole. */
export interface Finding {
  file: string;
  line: number;
  message: string;
}

/** One reason why NetSuite would refuse the package. */
export interface Violation extends Finding {
  rule: string;
}

/** One validation rule. */
export interface Rule {
  name: string;
  /** What breaks the rule. Throws `NotEmulated` where NetSuite would accept something that the sandbox cannot do. */
  check(pkg: Package, variant: AccountVariant): Finding[];
}

/** The package breaks rules; nothing of it was installed. */
export class DeployRejected extends Error {
  constructor(readonly violations: Violation[]) {
    const lines = violations.map(({ file, line, message, rule }) => `  ${file}:${line} ${message} [${rule}]`);
    super(['The package was rejected; nothing was installed.', ...lines].join('\n'));
    this.name = 'DeployRejected';
  }
}
