import { readFileSync } from 'node:fs';
import { describeError, ERROR_CODES } from '../../src/core/errors/catalogue';
import { TROUBLESHOOTING, troubleshootingPage } from '../../tools/troubleshooting';

it('the guide has every error of today (else: npx tsx tools/troubleshooting.ts)', () => {
  expect(readFileSync(TROUBLESHOOTING, 'utf8')).toBe(troubleshootingPage());
});

it('names every code once, whatever its way to recover', () => {
  const codes = [...troubleshootingPage().matchAll(/^\| `([A-Z0-9_]+)` \|/gm)].map((match) => match[1]);
  expect([...codes].sort()).toEqual([...ERROR_CODES].sort());
});

it('a text of the catalogue can neither end its cell nor become markup', () => {
  const entry = { ...describeError('NO_MATCH'), administrator: 'a | b <i>\n _c_', engineer: '`d`' };
  expect(troubleshootingPage([entry])).toContain('| a \\| b \\<i\\> \\_c\\_ |');
});
