import { readHtml, readText } from '../../../../../sandbox/web/html-reader';
import { visit } from '../a-suitelet';

const show = (make: string) => visit(`const list = ui.createList({ title: 'A list' }); ${make}; response.writePage(list);`);
const NAME = `const name = list.addColumn({ id: 'name', label: 'Name', type: 'TEXT' });`;

it('shows its rows under its columns, escaped', () => {
  const { body, text } = show(`${NAME} list.addColumn({ id: 'n', label: 'Number', type: 'INTEGER', align: ui.LayoutJustification.RIGHT });
    list.addRow({ row: { name: '<b>x</b>', n: 5, unused: 'y' } }).addRows({ rows: [{ name: 'z' }] });`);
  expect(text).toContain('Name\nNumber\n<b>x</b>\n5\nz');
  expect(body).toContain('<td class="right">5</td>');
  expect(body).not.toContain('<b>x');
});

it('links a column with a URL and parameters of the row (section_4539150168), but to no script', () => {
  const { body } =
    show(`${NAME} name.setURL({ url: '/x.nl' }).addParamToURL({ param: 'id', value: 'key', dynamic: true }).addParamToURL({ param: 'a', value: 'b c' });
    const other = list.addColumn({ id: 'other', label: 'O', type: 'TEXT' }); other.setURL({ url: 'where', dynamic: true });
    list.addRow({ row: { name: 'x', key: 'k&1', other: 'o', where: 'javascript:alert(1)' } });`);
  expect(body).toContain('<td><a href="/x.nl?id=k%261&amp;a=b%20c">x</a></td><td>o</td>');
});

it('has edit and view links left of a column (section_4344858957)', () => {
  const { body, text } = show(
    `${NAME} list.addEditColumn({ column: name, link: '/e.nl', linkParam: 'key', showView: true }); list.addRow({ row: { name: 'x', key: 7 } });`,
  );
  expect(text).toContain('Edit | View\nName\nEdit | View\nx');
  expect(body).toContain('href="/e.nl?id=7&amp;e=T"');
  expect(body).toContain('href="/e.nl?id=7">View');
});

it.each(['grid', 'report', 'plain', 'normal'])('has the style %s', (style) => {
  expect(show(`${NAME} list.style = '${style}'`).body).toContain(`class="lines ${style}"`);
});

it('says that it is empty', () => {
  expect(readText(readHtml(show(NAME).body))).toContain('No records to show.');
});

it.each([
  ['a checkbox as column', `list.addColumn({ id: 'a', label: 'A', type: 'CHECKBOX' })`],
  ['a column twice', `${NAME} list.addColumn({ id: 'name', label: 'A', type: 'TEXT' })`],
  ['a style that does not exist', `list.style = 'wide'`],
  ['an edit column without a link', `${NAME} list.addEditColumn({ column: name })`],
  ['an edit column beside nothing', `list.addEditColumn({ column: 'x', link: '/' })`],
  ['a row with a list in it', `list.addRow({ row: { name: [] } })`],
  ['a row with methods', `list.addRow({ row: { getValue() {} } })`],
  ['a client script that is not there', `list.clientScriptModulePath = './x.js'`],
])('does not emulate %s', (_case, make) => {
  expect(() => show(make)).toThrow('NOT_EMULATED');
});
