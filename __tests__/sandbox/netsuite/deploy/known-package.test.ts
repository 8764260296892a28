import { readFileSync } from 'node:fs';
import { demoAccount, oneWorldAccount } from '../../../../sandbox/accounts/variants';
import { knownPackage, knownViolations } from '../../../../sandbox/netsuite/deploy/known-package';
import { validatePackage } from '../../../../sandbox/netsuite/deploy/validate-package';
import { packagePath } from '../../../../tools/package';

const zip = readFileSync(packagePath);

it('reads a zip once, and another zip with the same bytes by itself', () => {
  expect(knownPackage(zip)).toBe(knownPackage(zip));
  expect(knownPackage(Uint8Array.from(zip))).not.toBe(knownPackage(zip));
});

it('judges a package once for accounts that are alike, and anew for another kind', () => {
  const pkg = knownPackage(zip);
  const poor = { ...demoAccount, features: [] };
  expect(knownViolations(pkg, { ...demoAccount })).toBe(knownViolations(pkg, demoAccount));
  expect(knownViolations(pkg, oneWorldAccount)).toEqual([]);
  expect(validatePackage(pkg, poor)).not.toEqual([]);
  expect(knownViolations(pkg, poor)).toEqual(validatePackage(pkg, poor));
});
