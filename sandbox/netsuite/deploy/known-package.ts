import type { AccountVariant } from '../types';
import { readPackage, type Package } from './read-package';
import { validatePackage } from './validate-package';
import type { Violation } from './violation';

/** Of zips that are still in use; bytes that change under their owner's hands are not noticed. */
const packages = new WeakMap<Uint8Array, Package>();
/** By the variant as JSON: equal variants are judged alike. */
const judged = new WeakMap<Package, Map<string, readonly Violation[]>>();

/** As `readPackage`, once for every zip: whoever deploys one into a thousand accounts reads it once. Nobody may change the package. */
export function knownPackage(zip: Uint8Array): Package {
  const known = packages.get(zip) ?? readPackage(zip);
  packages.set(zip, known);
  return known;
}

/** As `validatePackage`, once for every package and kind of account. */
export function knownViolations(pkg: Package, variant: AccountVariant): readonly Violation[] {
  const verdicts = judged.get(pkg) ?? new Map<string, readonly Violation[]>();
  judged.set(pkg, verdicts);
  const kind = JSON.stringify(variant);
  const verdict = verdicts.get(kind) ?? validatePackage(pkg, variant);
  verdicts.set(kind, verdict);
  return verdict;
}
