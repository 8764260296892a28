import { breaches, roleXml, swap } from '../package-fixture';

const check = (before: string, after: string) =>
  breaches('role-permissions', { 'Objects/customrole_keeper.xml': swap(roleXml, before, after) });

describe('role-permissions', () => {
  it('accepts known keys and custom record types', () => expect(breaches('role-permissions', {})).toEqual([]));

  it.each(['Customers', '[scriptid=customscript_feed_mr]'])('refuses %s', (key) =>
    expect(check('LIST_CUSTJOB', key)).toEqual([
      `Objects/customrole_keeper.xml:6 The permkey field for the permission (permission) subrecord must not be ${key}.`,
    ]),
  );

  it('does not emulate other keys', () =>
    expect(() => check('LIST_CUSTJOB', 'TRAN_SALESORD')).toThrow('NOT_EMULATED: SDF permission TRAN_SALESORD'));
});
