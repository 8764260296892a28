import { createVisitor } from '../../../sandbox/web/visitor';
import { companyOf, connectedWorld } from '../../acceptance/worlds';

const world = connectedWorld({ company: companyOf({ plain: 2, 'name-of-84': 1, 'markup-name': 1 }) });
const home = `https://${world.account.variant.accountId.toLowerCase()}.app.netsuite.com/`;
const visitor = createVisitor(world.network);

describe('a person in the local NetSuite', () => {
  it('runs a deployment from the home page and sees what it cost', () => {
    visitor.get(home);
    visitor.submit({}, 'Save and Execute');
    expect(visitor.page.text).toMatch(/Status\s+COMPLETE/);
    expect(visitor.page.text).toMatch(/Keys\s+map 4, reduce 1/);
  });

  it('finds the created customers and the exception in the lists', () => {
    visitor.follow('Customers');
    expect(visitor.page.text).toContain('spp:summit:');
    visitor.get(home);
    visitor.follow('SuiteProjects Pro Exception');
    expect(visitor.page.text).toMatch(/NAME_TOO_LONG.*Shorten it in SuiteProjects Pro/s);
  });

  it('never sees hidden fields, and markup in a name stays text', () => {
    visitor.get(home);
    visitor.follow('SuiteProjects Pro Connection');
    expect(visitor.page.text).toContain('custsecret_spx_client_secret');
    expect(visitor.page.text).not.toMatch(/\(encrypted\)|"iv"/);
    visitor.get(`${home}sandbox/records?type=customer`);
    expect(visitor.page.html).not.toMatch(/<script/i);
  });

  it('gets a plain answer for a list that does not exist and a deployment that does not', () => {
    expect(visitor.get(`${home}sandbox/records?type=<b>nope`).html).toContain('&lt;b&gt;nope');
    const answer = world.network({
      method: 'POST',
      url: `${home}sandbox/run`,
      headers: {},
      body: 'runscript=customscript_nope&rundeployment=x',
    });
    expect(answer.body).toContain('FAILED_TO_SUBMIT_JOB_REQUEST_1');
  });
});
