import { breaches } from '../package-fixture';

describe('project-files', () => {
  it('accepts manifest, deploy file, objects and SuiteScripts', () => expect(breaches('project-files', {})).toEqual([]));

  it.each([
    ['README.md', 'The file has no place in a SuiteCloud project.'],
    ['Objects/notes.txt', 'The file has no place in a SuiteCloud project.'],
    ['FileCabinet/SuiteApps/com.x.y/a.js', 'An account customization project cannot hold files of the SuiteApps folder.'],
  ])('refuses %s', (file, message) => expect(breaches('project-files', { [file]: 'x' })).toEqual([`${file}:0 ${message}`]));

  it.each(['AccountConfiguration/features.xml', 'Translations/a.xlf', 'FileCabinet/Templates/a.html'])('does not emulate %s', (file) =>
    expect(() => breaches('project-files', { [file]: '<a/>' })).toThrow(`NOT_EMULATED: SDF project file ${file}`),
  );
});
