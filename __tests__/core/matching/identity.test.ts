import { groupByIdentity, identityOf } from '../../../src/core/matching/identity';

const customer = (id: string, company: string, name = '') => ({ id, company, name });

describe('identityOf', () => {
  it.each([
    ['Acme Inc.', 'Nick', 'acme'],
    ['', 'Acme GmbH', 'acme'],
    ['\u00a0', 'Acme', 'acme'],
    ['', '', ''],
  ])('of company %j and nickname %j is %j', (company, name, identity) => expect(identityOf(customer('1', company, name))).toBe(identity));
});

describe('groupByIdentity', () => {
  const groups = (...companies: string[]) =>
    [
      ...groupByIdentity(
        companies.map((company) => customer('1', company)),
        identityOf,
      ),
    ].map(([key, alike]) => [key, alike.map(({ company }) => company)]);

  it('groups customers of one identity in the order given', () =>
    expect(groups('Acme Inc', 'Bolt', 'The ACME, Ltd.')).toEqual([
      ['acme', ['Acme Inc', 'The ACME, Ltd.']],
      ['bolt', ['Bolt']],
    ]));
  it('leaves out who has no name: nothing is like it', () => expect(groups('', ' ')).toEqual([]));
  it('is not misled by names of the prototype', () =>
    expect(groups('constructor', 'Constructor', '__proto__')).toEqual([
      ['constructor', ['constructor', 'Constructor']],
      ['proto', ['__proto__']],
    ]));
});
