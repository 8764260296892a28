import { findCollisions, identityOf } from '../../../src/core/matching/find-collisions';

const customer = (id: string, company: string, name = '') => ({ id, company, name });

describe('identityOf', () => {
  it.each([
    ['Acme Inc.', 'Nick', 'acme'],
    ['', 'Acme GmbH', 'acme'],
    ['\u00a0', 'Acme', 'acme'],
    ['', '', ''],
  ])('of company %j and nickname %j is %j', (company, name, identity) => expect(identityOf(customer('1', company, name))).toBe(identity));
});

describe('findCollisions', () => {
  it('groups customers of one identity in the order given', () =>
    expect(findCollisions([customer('3', 'Acme Inc'), customer('1', 'Bolt'), customer('2', 'The ACME, Ltd.')])).toEqual([
      { identity: 'acme', ids: ['3', '2'] },
    ]));
  it('counts one id twice as one customer', () => expect(findCollisions([customer('1', 'Acme'), customer('1', 'Acme')])).toEqual([]));
  it('compares no customers without a name', () => expect(findCollisions([customer('1', ''), customer('2', '')])).toEqual([]));
  it('is not misled by names of the prototype', () =>
    expect(findCollisions([customer('__proto__', 'constructor'), customer('toString', 'Constructor')])).toEqual([
      { identity: 'constructor', ids: ['__proto__', 'toString'] },
    ]));
});
