import { readFileSync } from 'node:fs';
import { connect } from '../../../../sandbox/cli/connect';
import { createWorld } from '../../../../sandbox/cli/demo-world';
import { switchOnSchedule } from '../../../../sandbox/cli/switch-on';
import { createVisitor } from '../../../../sandbox/web/visitor';
import { packagePath } from '../../../../tools/package';
import { companyOf } from '../../../acceptance/worlds';
import { HOME, aSite } from '../a-site';

const world = createWorld({ zip: readFileSync(packagePath), company: companyOf({ plain: 2, 'name-of-84': 1, 'markup-name': 1 }) });
connect(world);
switchOnSchedule(world);
const visitor = createVisitor(world.network);

it('runs a deployment with Save and Execute and shows how it went', () => {
  visitor.get(`${HOME}/`);
  visitor.follow('Script Deployments');
  visitor.submit({}, 'Save and Execute');
  expect(visitor.page.url).toContain('/app/common/scripting/mapreducescriptstatus.nl?taskid=MAPREDUCETASK_');
  expect(visitor.page.text).toMatch(/Status\s+COMPLETE/);
  expect(visitor.page.text).toMatch(/Map\s+4\s+\d+\s+Reduce\s+1/);
  visitor.follow('All tasks');
  expect(visitor.page.text).toContain('SuiteProjects Pro Customers Export: scheduled');
});

it('left customers and an exception behind, and markup in a name stays text', () => {
  expect(visitor.follow('Customers').text).toContain('spp:summit:');
  expect(visitor.page.html).not.toMatch(/<script/i);
  expect(visitor.follow('SuiteProjects Pro Exception').text).toMatch(/NAME_TOO_LONG.*Shorten it in SuiteProjects Pro/s);
  expect(visitor.follow('SuiteProjects Pro Connection').text).not.toMatch(/\(encrypted\)|"iv"/);
});

it('shows the menu entry of a Suitelet, with the same header on its page', () => {
  visitor.get(`${HOME}/app/common/scripting/scriptlist.nl`);
  visitor.follow('SuiteProjects Pro');
  expect(visitor.page.text).toContain('Authorised until');
  expect(visitor.page.links.map(({ text }) => text)).toContain('Map/Reduce Script Status');
});

it("shows the platform's refusal of a deployment that cannot run", () => {
  for (const task of world.account.tasks) task.status = 'PENDING';
  visitor.get(`${HOME}/app/common/scripting/scriptrecordlist.nl`);
  expect(visitor.submit({}, 'Save and Execute').text).toContain('MAP_REDUCE_ALREADY_RUNNING');
});

it('filters the execution log by script and level, newest first, 50 a page', () => {
  const { account, visitor: browser } = aSite();
  for (let number = 1; number <= 60; number += 1) {
    const level = number % 20 === 0 ? 'ERROR' : 'AUDIT';
    account.logs.push({ time: number, script: 'customscript_a', deployment: 'd', level, title: `Title ${number}.`, details: '<i>x</i>' });
  }
  const log = `${HOME}/app/common/scripting/scriptnotelist.nl`;
  expect(browser.get(log).text).toMatch(/Total: 60 records.*Title 60\..*Title 11\./s);
  expect(browser.page.text).not.toContain('Title 10.');
  expect(browser.page.html).not.toContain('<i>x');
  browser.submit({ level: 'ERROR' }, 'Filter');
  expect(browser.page.text.match(/Title \d+\./g)).toEqual(['Title 60.', 'Title 40.', 'Title 20.']);
  expect(browser.get(`${log}?script=customscript_b`).text).toContain('There are no entries.');
});
