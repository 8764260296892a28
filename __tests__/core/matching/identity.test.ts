import { identityOf } from '../../../src/core/matching/identity';

const customer = (id: string, company: string, name = '') => ({ id, company, name });

describe('identityOf', () => {
  it.each([
    ['Acme Inc.', 'Nick', 'acme'],
    ['', 'Acme GmbH', 'acme'],
    ['\u00a0', 'Acme', 'acme'],
    ['', '', ''],
  ])('of company %j and nickname %j is %j', (company, name, identity) => expect(identityOf(customer('1', company, name))).toBe(identity));
});
