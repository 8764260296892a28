import { readPackage } from '../../../../sandbox/netsuite/deploy/read-package';
import { covers, selectedFiles, selectedObjects } from '../../../../sandbox/netsuite/deploy/selection';
import { zipOf } from './package-fixture';

describe('covers', () => {
  it.each([
    ['~/Objects/*', 'Objects/a.xml', true],
    ['~/Objects/*', 'Objects/sub/a.xml', true],
    ['~/Objects/a*.xml', 'Objects/abc.xml', true],
    ['~/Objects/a.xml', 'Objects/a.xml', true],
    ['~/Objects/a.xml', 'Objects/aaxml', false],
    ['~/Objects/a.xml', 'Objects/sub/a.xml', false],
    ['~/FileCabinet/SuiteScripts/(x)/*', 'FileCabinet/SuiteScripts/(x)/a.js', true],
    ['~/FileCabinet/SuiteScripts/zoo', 'FileCabinet/SuiteScripts/zoo/a.js', false],
  ])('%s and %s', (path, file, expected) => expect(covers(path, file)).toBe(expected));
});

describe('the selection of deploy.xml', () => {
  it('takes objects in its order, each once', () => {
    const files = selectedObjects(readPackage(zipOf())).map(({ file }) => file);
    expect(files[0]).toBe('Objects/customrecord_lion.xml');
    expect(files).toHaveLength(6);
    expect(new Set(files).size).toBe(6);
  });

  it('leaves out what it does not name', () => {
    const pkg = readPackage(zipOf({ 'deploy.xml': '<deploy><files><path>~/FileCabinet/SuiteScripts/zoo/feed.js</path></files></deploy>' }));
    expect([...selectedFiles(pkg).keys()]).toEqual(['/SuiteScripts/zoo/feed.js']);
    expect(selectedObjects(pkg)).toEqual([]);
  });
});
