import { deployPackage } from '../../../../sandbox/netsuite/deploy/deploy-package';
import { deployed, emptyAccount } from './account-fixture';
import { manifestXml, swap, zipOf } from './package-fixture';

describe('deployPackage', () => {
  describe('when the manifest depends on an object of the account', () => {
    const changes = {
      'manifest.xml': swap(manifestXml, '</features>', '</features><objects><object>customrecord_cage</object></objects>'),
      'Objects/customrecord_cage.xml': null,
    };

    it('refuses an account without it', () =>
      expect(() => deployPackage(emptyAccount(), zipOf(changes))).toThrow(
        'The manifest contains a dependency on customrecord_cage, but it is not in the account. [account-dependencies]',
      ));

    it('finds the instances that another project deployed', () => {
      const account = deployed();
      deployed(changes, account);
      expect(account.store.all('customrecord_lion').map(({ fields }) => fields['custrecord_lion_cage'])).toEqual(['1']);
    });

    it('does not emulate references to instances made by hand', () => {
      const account = deployed();
      account.deployed?.instances.delete('customrecord_cage.val_cage_big');
      expect(() => deployPackage(account, zipOf(changes))).toThrow(
        'NOT_EMULATED: SDF reference to customrecord_cage.val_cage_big, an instance that no project deployed',
      );
    });
  });

  describe('when the manifest depends on a part of an object of the account', () => {
    const depends = (on: string) => ({
      'manifest.xml': swap(manifestXml, '</features>', `</features><objects><object>${on}</object></objects>`),
    });

    it.each([
      'customrecord_cage.custrecord_cage_size',
      'customrecord_cage.val_cage_big',
      'customscript_feed_mr.customdeploy_feed_daily',
      'customscript_feed_mr.custscript_feed_kilos',
      'customrole_keeper',
      'custentity_lion_fan',
    ])('finds %s', (part) => expect(() => deployed(depends(part), deployed())).not.toThrow());

    it.each(['customrecord_cage.custrecord_cage_colour', 'customscript_feed_mr.customdeploy_other', 'customrecord_tiger'])(
      'misses %s',
      (part) =>
        expect(() => deployed(depends(part), deployed())).toThrow(
          `The manifest contains a dependency on ${part}, but it is not in the account. [account-dependencies]`,
        ),
    );
  });
});
