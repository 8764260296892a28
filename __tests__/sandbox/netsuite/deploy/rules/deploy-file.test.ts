import { breaches } from '../package-fixture';

const check = (xml: string) => breaches('deploy-file', { 'deploy.xml': xml });

describe('deploy-file', () => {
  it('accepts paths that match files', () => expect(breaches('deploy-file', {})).toEqual([]));

  it.each([
    [
      'an object that is not there',
      '<objects><path>~/Objects/customrecord_tiger.xml</path></objects>',
      'The path ~/Objects/customrecord_tiger.xml does not match any file of the project.',
    ],
    [
      'files that are not there',
      '<files><path>~/FileCabinet/SuiteScripts/circus/*</path></files>',
      'The path ~/FileCabinet/SuiteScripts/circus/* does not match any file of the project.',
    ],
    [
      'a folder without a star',
      '<files><path>~/FileCabinet/SuiteScripts/zoo</path></files>',
      'The path ~/FileCabinet/SuiteScripts/zoo does not match any file of the project.',
    ],
    [
      'a file in place of an object',
      '<objects><path>~/FileCabinet/*</path></objects>',
      'The path ~/FileCabinet/* must begin with ~/Objects/.',
    ],
    ['a path without ~', '<files><path>FileCabinet/*</path></files>', 'The path FileCabinet/* must begin with ~/FileCabinet/.'],
    ['another section', '<scripts/>', 'The scripts element is not allowed in deploy.xml.'],
    ['something other than paths', '<files><file>x</file></files>', 'The file element is not allowed in files; only path is.'],
  ])('refuses %s', (_, section, message) => expect(check(`<deploy>${section}</deploy>`)).toEqual([`deploy.xml:1 ${message}`]));

  it('takes a point in a path as a point', () =>
    expect(check('<deploy><objects><path>~/Objects/customrecord_lion_xml</path></objects></deploy>')).toHaveLength(1));

  it('refuses another root element', () => expect(check('<files/>')).toEqual(['deploy.xml:1 The root element must be deploy, not files.']));

  it('refuses a project without one', () =>
    expect(breaches('deploy-file', { 'deploy.xml': null })).toEqual(['deploy.xml:0 The project has no deploy.xml.']));

  it.each(['configuration', 'translationimports', 'run'])('does not emulate %s', (section) =>
    expect(() => check(`<deploy><${section}/></deploy>`)).toThrow(`NOT_EMULATED: SDF deploy.xml element ${section}`),
  );
});
