import { countDependents, readinessSentence, type Dependents, type WaitingCustomer } from '../../../src/core/readiness/waiting';

const waiting = (projects: number, contacts: number): WaitingCustomer => ({
  ...{ sppId: '1', company: 'Acme', projects, contacts },
  reason: { kind: 'not-exported' },
});

it('counts active rows by customer; an unset reference is none', () => {
  const counted = new Map<string, Dependents>();
  countDependents(
    'projects',
    [
      { id: '1', customerid: '7', active: '1' },
      { id: '2', customerid: '7', active: '' },
      { id: '3', customerid: '7', active: '0' },
      { id: '4', customerid: '0', active: '1' },
      { id: '5', customerid: '', active: '1' },
    ],
    counted,
  );
  countDependents('contacts', [{ id: '1', customerid: '7', active: '1' }], counted);
  expect([...counted]).toEqual([['7', { projects: 2, contacts: 1 }]]);
});

it.each([
  [[], true, 'Yes: every customer that a project or contact of SuiteProjects Pro belongs to is in both systems.'],
  [[waiting(1, 0)], true, 'Not yet: 1 customer is not in both systems, and 1 project and 0 contacts wait for it.'],
  [[waiting(2, 1), waiting(0, 3)], true, 'Not yet: 2 customers are not in both systems, and 2 projects and 4 contacts wait for them.'],
  [[waiting(0, 1)], true, 'Yes, as far as projects go; but 1 contact waits: 1 customer is not in both systems.'],
  [[waiting(0, 2)], true, 'Yes, as far as projects go; but 2 contacts wait: 1 customer is not in both systems.'],
  [[], false, 'Not known: there is more than was read here; none of what was read holds a project up.'],
  [[waiting(0, 2)], false, 'Not known: there is more than was read here; none of what was read holds a project up.'],
  [[waiting(1, 0)], false, 'Not yet: at least 1 customer is not in both systems, and 1 project and 0 contacts wait for it.'],
])('answers in one sentence %#', (customers, isWhole, sentence) => expect(readinessSentence(customers, isWhole)).toBe(sentence));
