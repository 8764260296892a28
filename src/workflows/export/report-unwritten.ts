import { describeError, type ErrorCode } from '../../core/errors/catalogue';
import type { SppCustomer } from '../../core/customer/spp-customer';
import { reportException } from '../../netsuite/exceptions';
import { NO_RUN } from './item';

/** A customer that is in NetSuite while SuiteProjects Pro does not know it. */
export interface Unwritten {
  workflowId: number;
  customer: SppCustomer;
  netsuiteId: string;
  failure: ErrorCode;
}

/**
 * Keeps a customer of a single export open whose id could not be written back: the exception says why, and makes the next
 * run read the customer again, whose change the watermark may have passed. Cost: 16 units.
 */
export function reportUnwritten({ workflowId, customer, netsuiteId, failure }: Unwritten): void {
  const happened = `NetSuite customer ${netsuiteId} is there, but its ID could not be written to SuiteProjects Pro. The next run tries again.`;
  reportException(
    {
      workflow: workflowId,
      run: NO_RUN,
      spp_id: customer.id,
      company: customer.company || customer.name,
      kind: 'parked',
      code: failure,
      what_to_do: `${happened}\n${describeError(failure).administrator}`,
      reasons: JSON.stringify([{ code: failure, data: { netsuiteId } }]),
      payload: JSON.stringify(customer),
      candidates: '',
      netsuite_id: netsuiteId,
    },
    { openId: undefined, mayHaveRun: true },
  );
}
