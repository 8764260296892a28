import { aSite, HOME } from '../a-site';

const LIST = `${HOME}/app/common/entity/custjoblist.nl`;

function siteOf(count: number) {
  const site = aSite();
  for (let number = 1; number <= count; number += 1) site.account.store.insert('customer', { companyname: `Company ${number}` });
  return site;
}

/** The company names of the list, from top to bottom. */
const names = (html: string): string[] => [...html.matchAll(/>(Company \d+)</g)].map(([, name = '']) => name);

it('shows 50 a page, the newest first, and every record on one page only', () => {
  const { visitor } = siteOf(120);
  visitor.get(LIST);
  expect(visitor.page.text).toContain('Total: 120 records.');
  const seen = names(visitor.page.html);
  expect(seen).toHaveLength(50);
  expect(seen[0]).toBe('Company 120');
  seen.push(...names(visitor.follow('Next').html), ...names(visitor.follow('Next').html));
  expect(new Set(seen).size).toBe(120);
  expect(visitor.page.links.map(({ text }) => text)).not.toContain('Next');
});

it('sorts by a column both ways, numbers in their order', () => {
  const { visitor } = siteOf(11);
  visitor.get(LIST);
  visitor.follow('Company Name');
  expect(names(visitor.page.html).slice(0, 3)).toEqual(['Company 1', 'Company 2', 'Company 3']);
  visitor.follow('Company Name ▲');
  expect(names(visitor.page.html)[0]).toBe('Company 11');
});

it('filters by text in any column', () => {
  const { visitor } = siteOf(60);
  visitor.get(LIST);
  visitor.submit({ filter: 'company 6' }, 'Filter');
  expect(names(visitor.page.html).sort()).toEqual(['Company 6', 'Company 60']);
  visitor.submit({ filter: '<nothing>' }, 'Filter');
  expect(visitor.page.text).toContain('No record contains that text.');
  expect(visitor.follow('Show all').text).toContain('Total: 60 records.');
});

it('takes a page that does not exist for the last', () => {
  expect(siteOf(51).visitor.get(`${LIST}?page=99`).text).toContain('Page 2 of 2');
  expect(siteOf(51).visitor.get(`${LIST}?page=-3.5`).text).toContain('Page 1 of 2');
});

it('keeps the type of a custom record when it filters', () => {
  const { account, visitor } = aSite();
  account.store.insert('customrecord_visit', { name: 'Only', custrecord_day: '2026-01-31' });
  visitor.get(`${HOME}/app/common/custom/custrecordentrylist.nl?rectype=customrecord_visit`);
  expect(visitor.submit({ filter: 'only' }, 'Filter').text).toContain('1/31/2026');
  expect(visitor.follow('View').url).toBe(`${HOME}/app/common/custom/custrecordentry.nl?rectype=customrecord_visit&id=1`);
});
