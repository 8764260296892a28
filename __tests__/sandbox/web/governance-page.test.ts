import { createVisitor } from '../../../sandbox/web/visitor';
import { netSuiteSite } from '../../../sandbox/web/netsuite-site';
import { PAGES } from '../../../sandbox/web/addresses';
import { applicationHost } from '../../../sandbox/netsuite/suitelet/address';
import { scriptedAccount } from '../netsuite/realm/scripted-account';
import { DEPLOY, installSuitelet, SCRIPT, visit } from '../netsuite/suitelet/a-suitelet';

it('shows what each deployment used, and how near it came to its limit', () => {
  const account = scriptedAccount();
  installSuitelet(account, '');
  const page = () => createVisitor(netSuiteSite(account)).get(`https://${applicationHost(account.variant)}${PAGES.governance}`).text;
  expect(page()).toContain('No script has run.');
  const read = `https.get({ url: 'https://example.com/' })`;
  for (const body of [`try { ${read} } catch (e) {}`, `try { ${read} } catch (e) {} try { ${read} } catch (e) {}`])
    visit(body, { account });
  expect(account.governance.get(`${SCRIPT} ${DEPLOY}`)).toMatchObject({ invocations: 2, units: 30, most: 20, limit: 1000 });
  expect(page()).toMatch(/customscript_page\s+customdeploy_test\s+2\s+30\s+15\s+20\s+2% of 1,000/);
});
