import { breaches, goodFiles, manifestXml, mapReduceXml, swap } from '../package-fixture';

const file = 'Objects/customscript_feed_mr.xml';
const scriptFile = (text: string) => swap(mapReduceXml, '[/SuiteScripts/zoo/feed.js]', text);

describe('file-references', () => {
  it('accepts a file of the package', () => expect(breaches('file-references', {})).toEqual([]));

  it('refuses a file that is not there', () =>
    expect(breaches('file-references', { [file]: scriptFile('[/SuiteScripts/zoo/eat.js]') })).toEqual([
      `${file}:3 The file /SuiteScripts/zoo/eat.js that the scriptfile field refers to is not in the project.`,
    ]));

  it('refuses a file that deploy.xml does not name', () => {
    const deploy = swap(goodFiles['deploy.xml'] ?? '', 'SuiteScripts/zoo/*', 'SuiteScripts/zoo/zoo.js');
    expect(breaches('file-references', { 'deploy.xml': deploy })).toEqual([
      `${file}:3 The file /SuiteScripts/zoo/feed.js that the scriptfile field refers to is not in the project.`,
    ]);
  });

  it('accepts a file that the manifest says is in the account', () => {
    const manifest = swap(manifestXml, '</features>', '</features><files><file>/SuiteScripts/eat.js</file></files>');
    expect(breaches('file-references', { [file]: scriptFile('[/SuiteScripts/eat.js]'), 'manifest.xml': manifest })).toEqual([]);
  });

  it.each(['/SuiteScripts/zoo/feed.js', '[scriptid=customrecord_lion]', '[/SuiteScripts/zoo/feed.ts]'])(
    'refuses the script file %s',
    (text) =>
      expect(breaches('file-references', { [file]: scriptFile(text) })).toContain(
        `${file}:3 The scriptfile field must be a reference such as [/SuiteScripts/x.js], not ${text}.`,
      ),
  );
});
