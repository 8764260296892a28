import { breaches, entityFieldXml, swap } from '../package-fixture';

describe('entity-field-entities', () => {
  it('accepts a field of customers', () => expect(breaches('entity-field-entities', {})).toEqual([]));

  it('does not emulate a field of other entities', () =>
    expect(() =>
      breaches('entity-field-entities', {
        'Objects/custentity_lion_fan.xml': swap(entityFieldXml, 'appliestocustomer>T', 'appliestocontact>T').replace(
          '/appliestocustomer',
          '/appliestocontact',
        ),
      }),
    ).toThrow('NOT_EMULATED: SDF entity field that does not apply to customers (Objects/custentity_lion_fan.xml)'));
});
