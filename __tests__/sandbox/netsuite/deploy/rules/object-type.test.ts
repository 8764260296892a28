import { breaches } from '../package-fixture';

describe('object-type', () => {
  it('accepts the types of the good package', () => expect(breaches('object-type', {})).toEqual([]));

  it('refuses a tag that SDF does not know', () =>
    expect(breaches('object-type', { 'Objects/customthing_x.xml': '<customthing scriptid="customthing_x"/>' })).toEqual([
      'Objects/customthing_x.xml:1 The object type customthing is invalid.',
    ]));

  it('does not emulate a type that SDF knows', () =>
    expect(() => breaches('object-type', { 'Objects/customscript_p.xml': '<portlet scriptid="customscript_p"/>' })).toThrow(
      'NOT_EMULATED: SDF object type portlet (Objects/customscript_p.xml)',
    ));

  it('looks only at what deploy.xml names', () =>
    expect(breaches('object-type', { 'deploy.xml': '<deploy/>', 'Objects/customthing_x.xml': '<customthing/>' })).toEqual([]));
});
