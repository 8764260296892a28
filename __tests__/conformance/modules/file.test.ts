import { fileInput } from '../../../sandbox/netsuite/modules/file/file-input';
import { answer, scriptedAccount, session } from '../../sandbox/netsuite/realm/scripted-account';

const MODULES = { file: 'N/file' };
const CREATE = "const f = file.create({ name: 'a.txt', fileType: file.Type.PLAINTEXT, contents: 'one\\ntwo\\n', folder: -15 });";
const caught = (body: string) => answer(MODULES, `try { ${body} } catch (e) { return e.name + ': ' + e.message; }`);

it('a saved file is loaded by id and by path; the same name is overwritten and keeps its id (assumed)', () => {
  const body = `${CREATE} const id = f.save(); const g = file.create({ name: 'a.txt', fileType: 'PLAINTEXT', contents: 'ü', folder: -15 });
return [g.save() === id, file.load({ id }).getContents(), file.load('SuiteScripts/a.txt').size, file.load({ id: '/SuiteScripts/a.txt' }).path].join();`;
  expect(answer(MODULES, body)).toBe('true,ü,2,SuiteScripts/a.txt');
});

it('costs 20 units to save, copy and delete, 10 to load (section_157072844224)', () => {
  const body = `${CREATE} const id = f.save(); file.load({ id }); const c = file.copy({ id, folder: -15, conflictResolution: 'RENAME_TO_UNIQUE' });
file.delete({ id }); return c.name;`;
  const opened = session(scriptedAccount(), MODULES, body);
  expect(opened.answer()).toBe('a (1).txt');
  expect(opened.usedUnits()).toBe(70);
});

it.each([
  ["file.load({ id: 'SuiteScripts/none.txt' });", 'RCRD_DSNT_EXIST: That record does not exist. path: SuiteScripts/none.txt'],
  ["file.create({ name: 'a', fileType: 'JSON' }).save();", 'SSS_MISSING_REQD_ARGUMENT: file.save: Missing a required argument: folder'],
])('%s is refused (assumed)', (body, message) => expect(caught(body)).toBe(message));

it('contents over 10 MB are refused (section_4229269811)', () =>
  expect(caught("file.create({ name: 'a', fileType: 'CSV', contents: 'x'.repeat(10485761) });")).toMatch(
    /^SSS_FILE_CONTENT_SIZE_EXCEEDED/,
  ));

it('lines come until the callback stops; appendLine needs resetStream after that (assumed)', () => {
  const body = `${CREATE} const seen = []; f.lines.iterator().each(({ value }) => { seen.push(value); return value !== 'two'; });
try { f.appendLine({ value: 'x' }); } catch (e) { seen.push(e.name); } f.resetStream(); f.appendLine({ value: 'three' });
return seen.concat(JSON.stringify(f.getContents())).join();`;
  expect(answer(MODULES, body)).toBe('one,two,YOU_CANNOT_WRITE_TO_A_FILE_AFTER_YOU_BEGAN_READING_FROM_IT,"one\\ntwo\\nthree\\n"');
});

it('the reader gives text up to a tag, then characters, then null; segments keep their separator (typings)', () => {
  const body = `${CREATE} const r = f.getReader(); const s = []; f.getSegments({ separator: 'o' }).each(({ value }) => { s.push(value); return true; });
return JSON.stringify([r.readUntil({ tag: 'e' }), r.readChars({ number: 99 }), r.readChars({ number: 1 }), s]);`;
  expect(answer(MODULES, body)).toBe(JSON.stringify(['one', '\ntwo\n', null, ['o', 'ne\ntwo', '\n']]));
});

it.each(["file.load('./a.txt')", "file.load('SuiteScripts/../a.txt')", "file.create({ name: 'a', fileType: 'CSV', folder: 7 })"])(
  '%s is not emulated',
  (body) => expect(() => answer(MODULES, `${body};`)).toThrow('NOT_EMULATED'),
);

it('a file reference gives Map/Reduce one pair per line (assumed)', () => {
  const account = scriptedAccount();
  account.files.set('/SuiteScripts/in.csv', 'a\nb\n');
  const opened = session(account, MODULES, '');
  const pairs = [{ key: '0', value: 'a' }, { key: '1', value: 'b' }]; // prettier-ignore
  expect(fileInput(opened, { type: 'file', path: 'SuiteScripts/in.csv' })).toEqual(pairs);
  expect(fileInput(opened, ['a'])).toBeUndefined();
});
