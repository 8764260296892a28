import { readFileSync } from 'node:fs';
import { runDemo } from '../../../sandbox/cli/demo';
import { packagePath } from '../../../tools/package';

describe('npm start', () => {
  let text = '';
  let seconds = 0;
  const kept = runDemo(() => readFileSync(packagePath), { write: (part) => (text += part), seconds: () => (seconds += 0.05) });

  it('keeps its promises', () => expect(kept).toBe(true));

  it('shows progress, stage by stage', () =>
    expect(text).toMatch(/reading SuiteProjects Pro\n.*creating customers\n.*grouping\n.*writing ids back\n.*reconciling\n/));

  it('accounts for every customer of the demo company', () => {
    expect(text).toMatch(/Customers read\s+1,000\n/);
    expect(text).toMatch(/Filtered out\s+36 {3}not-marked 14, already-integrated 12, inactive 10\n/);
    expect(text).toMatch(/Created\s+914\n/);
    expect(text).toMatch(/Linked\s+6 /);
    expect(text).toMatch(/Held for review\s+21\n\s+21 POSSIBLE_DUPLICATE: \w/);
    expect(text).toMatch(/Parked\s+23\n\s+6 REQUIRED_VALUE_MISSING: \w/);
    expect(text).toMatch(/Written back\s+920\n/);
    expect(text.match(/The totals reconcile/g)).toHaveLength(2);
  });

  it('says what it cost', () => {
    const [, perCustomer] = /([\d.]+) per created customer/.exec(text) ?? [];
    expect(Number(perCustomer)).toBeLessThanOrEqual(17);
    expect(text).toMatch(/SuiteProjects Pro requests\s+3\n/);
    expect(text).toMatch(/Modelled duration\s+\d+ min \d+ s {3}on 2 processors\n/);
  });

  it('says that the second run created nothing, and where to look next', () => {
    expect(text).toMatch(/Run 2 is complete\. No customer was created or linked\./);
    expect(text).toMatch(/Where to look next\n.*npm run sandbox/);
  });
});
