import { progressPrinter } from '../../../sandbox/cli/progress';

function printed(isTTY: boolean, total: number): string {
  let text = '';
  const printer = progressPrinter({ isTTY, write: (part) => (text += part) });
  for (let done = 0; done <= total; done += 1) printer.show({ stage: 'MAP', done, total });
  printer.end();
  return text;
}

it('draws over one line on a terminal, a hundred times at most however much there is to do', () => {
  const text = printed(true, 5000);
  expect(text.match(/\r/g)?.length).toBeLessThanOrEqual(103);
  expect(text).toContain('[##############################] creating customers 5000/5000');
  expect(text).not.toContain('\n');
});

it('writes one line per stage elsewhere', () => expect(printed(false, 5000)).toBe('  ... creating customers\n'));

it('shows a stage without work as done', () => expect(printed(true, 0)).toContain('0/0'));
