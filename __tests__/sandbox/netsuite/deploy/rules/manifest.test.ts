import { breaches, manifestXml, swap } from '../package-fixture';

const check = (before: string, after: string) => breaches('manifest', { 'manifest.xml': swap(manifestXml, before, after) });

describe('manifest', () => {
  it('accepts an account customization project', () => expect(breaches('manifest', {})).toEqual([]));

  it.each([
    [
      'projecttype="ACCOUNTCUSTOMIZATION"',
      'projecttype="BUNDLE"',
      'manifest.xml:1 The projecttype attribute must be ACCOUNTCUSTOMIZATION or SUITEAPP.',
    ],
    ['<projectname>Lions</projectname>', '<projectname/>', 'manifest.xml:1 The projectname element is missing.'],
    ['<frameworkversion>1.0<', '<frameworkversion>2.0<', 'manifest.xml:1 The frameworkversion element must be 1.0.'],
  ])('refuses %s replaced by %s', (before, after, message) => expect(check(before, after)).toEqual([message]));

  it('refuses another root element', () =>
    expect(breaches('manifest', { 'manifest.xml': '<project/>' })).toEqual([
      'manifest.xml:1 The root element must be manifest, not project.',
    ]));

  it('refuses a project without one', () =>
    expect(breaches('manifest', { 'manifest.xml': null })).toEqual(['manifest.xml:0 The project has no manifest.xml.']));

  it('leaves a malformed one to the rule well-formed', () => expect(breaches('manifest', { 'manifest.xml': '<manifest>' })).toEqual([]));

  it('does not emulate SuiteApps', () =>
    expect(() => check('"ACCOUNTCUSTOMIZATION"', '"SUITEAPP"')).toThrow('NOT_EMULATED: SDF project type SUITEAPP'));
});
