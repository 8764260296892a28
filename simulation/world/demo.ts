import { demoCompany } from '../../sandbox/accounts/demo/demo-company';
import type { DemoCompany, DemoCustomer } from '../../sandbox/accounts/demo/demo-types';

let made: DemoCompany | undefined;

/** The demo company, made once per process; nobody may change it. */
export const demo = (): DemoCompany => (made ??= demoCompany());

/** A customer of the demo company. */
export function demoCustomer(sppId: string): DemoCustomer {
  const found = demo().customers.find(({ record }) => record.id === sppId);
  if (!found) throw new RangeError(`The demo company has no customer ${sppId}.`);
  return found;
}
