import { breaches, manifestXml, swap, variant } from '../package-fixture';

describe('account-features', () => {
  it('accepts an account with the required features', () => expect(breaches('account-features', {})).toEqual([]));

  it('refuses an account without one of them', () =>
    expect(breaches('account-features', {}, { ...variant, features: ['SERVERSIDESCRIPTING'] })).toEqual([
      'manifest.xml:6 To install this SuiteCloud project, the CUSTOMRECORDS feature must be enabled in the account.',
    ]));

  it('does not mind a missing optional feature', () => {
    const manifest = swap(manifestXml, '</features>', '<feature required="false">SUBSIDIARIES</feature></features>');
    expect(breaches('account-features', { 'manifest.xml': manifest })).toEqual([]);
  });
});
