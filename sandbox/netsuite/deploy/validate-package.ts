import type { AccountVariant } from '../types';
import type { Package } from './read-package';
import { rules } from './rules';
import type { Violation } from './violation';

/**
 * What NetSuite would hold against installing the package in such an account, in the order of its validation steps; empty when nothing.
 * Throws `NotEmulated` for what NetSuite would install but the sandbox cannot.
 */
export function validatePackage(pkg: Package, variant: AccountVariant): Violation[] {
  return rules.flatMap((rule) => rule.check(pkg, variant).map((finding) => ({ rule: rule.name, ...finding })));
}
