import { deployPackage } from '../../../../../sandbox/netsuite/deploy/deploy-package';
import type { Account } from '../../../../../sandbox/netsuite/types';
import { deployed, emptyAccount } from '../account-fixture';
import { cageXml, mapReduceXml, suiteletXml, swap, zipOf } from '../package-fixture';

const daily = (account: Account) => account.scripts.get('customscript_feed_mr')?.deployments[0];

describe('a deployed deployment', () => {
  it('lowers a concurrency limit above the processors, and says so', () => {
    const account = emptyAccount();
    const report = deployPackage(
      account,
      zipOf({ 'Objects/customscript_feed_mr.xml': swap(mapReduceXml, '<concurrencylimit>2<', '<concurrencylimit>20<') }),
    );
    expect(daily(account)?.concurrencyLimit).toBe(2);
    expect(report.notes).toEqual(['customdeploy_feed_daily: concurrency limit lowered from 20 to 2, the processors of the account.']);
  });

  it.each([
    [
      'weekly',
      '<everyxweeks>2</everyxweeks><sunday>F</sunday><monday>T</monday><tuesday>F</tuesday><wednesday>F</wednesday><thursday>F</thursday><friday>T</friday><saturday>F</saturday><enddate>2026-12-31</enddate>',
      { everyWeeks: 2, days: [1, 5], endDate: '2026-12-31' },
    ],
    ['everyweekday', '<repeat>PT12H</repeat>', { repeatMinutes: 720 }],
    ['single', '', {}],
  ])('reads a %s recurrence, dropping seconds', (event, more, expected) => {
    const before = /<daily>[\s\S]*<\/daily>/.exec(mapReduceXml)?.[0] ?? '';
    const after = `<${event}><startdate>2026-02-01</startdate><starttime>03:30:59Z</starttime>${more}</${event}>`;
    const account = deployed({ 'Objects/customscript_feed_mr.xml': swap(mapReduceXml, before, after) });
    expect(daily(account)?.recurrence).toEqual({ event, startsAt: Date.UTC(2026, 1, 1, 3, 30), ...expected });
  });

  it('keeps the permissions of a custom record type and the role that a script runs as', () => {
    const permissions =
      '<permissions><permission><permittedrole>ADMINISTRATOR</permittedrole><permittedlevel>FULL</permittedlevel></permission></permissions><instances>';
    const account = deployed({
      'Objects/customrecord_cage.xml': swap(
        swap(cageXml, '<instances>', permissions),
        '<recordname>',
        '<accesstype>USEPERMISSIONLIST</accesstype><recordname>',
      ),
      'Objects/customscript_zoo_sl.xml': swap(
        suiteletXml,
        '<allroles>',
        '<isonline>T</isonline><runasrole>[scriptid=customrole_keeper]</runasrole><allroles>',
      ),
    });
    expect(account.store.customRecord('customrecord_cage')).toMatchObject({
      accessType: 'USEPERMISSIONLIST',
      permissions: [{ role: 'ADMINISTRATOR', level: 'FULL' }],
    });
    expect(account.scripts.get('customscript_zoo_sl')?.deployments[0]).toMatchObject({
      runAsRole: 'customrole_keeper',
      audience: { isOnline: true },
    });
  });
});
