import { currentAbility, isEnough, type Ability } from '../../netsuite/abilities';
import { loadCustomerFields } from '../../netsuite/customer-metadata';
import { bad, good, warning, type HealthCheck } from './health-check';

const WORDS: Readonly<Record<Ability, string>> = {
  read: 'may look at everything and change nothing',
  operate: 'may run exports and decide about exceptions and duplicates',
  configure: 'may do everything on these pages',
};

/** What the role of the person who looks may do here and in NetSuite. */
export const role: HealthCheck = {
  id: 'role',
  title: 'Your role',
  asks: false,
  run() {
    const ability = currentAbility();
    if (ability === undefined)
      return bad(
        'Your role is none that these pages know, so that it may do nothing here.',
        'Switch to Administrator or to one of the roles SuiteProjects Pro Administrator, Operator and Auditor; a copy of one of them is another role.',
      );
    const found = `Your role ${WORDS[ability]}.`;
    if (!isEnough(ability, 'operate') || mayCreateCustomers()) return good(found);
    return warning(
      `${found} But it may not create customers.`,
      'Give the role the permission Customers at level Create, or decide about duplicates and exceptions with another role.',
    );
  },
};

function mayCreateCustomers(): boolean {
  try {
    loadCustomerFields();
    return true;
  } catch (error) {
    if ((error as { name?: string }).name === 'INSUFFICIENT_PERMISSION') return false;
    throw error;
  }
}
