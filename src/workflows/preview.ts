import type { Edits } from '../core/customer/edit-customer';
import type { SppCustomer } from '../core/customer/spp-customer';
import { ProductError } from '../core/errors/product-error';
import { exclusionOf, type Exclusion } from '../core/filter/exclusion';
import type { MappingResult } from '../core/mapping/mapping-row';
import type { CustomerPlan } from '../core/plan/plan-customer';
import { externalIdOf } from '../netsuite/customers';
import { findOpenExceptions, type OpenException } from '../netsuite/exceptions';
import { loadWorkflow } from '../netsuite/workflow-store';
import { openExportSession, type ExportSession } from './export/export-session';
import { NO_RUN } from './export/item';
import { CustomerPlanner } from './export/planner';
import { readerById } from './export/read-again';
import { readChosen, type Chosen, type PreviewChoice } from './preview-choice';

/** What a run would make of one customer, and why. */
export interface CustomerPreview {
  /** With its related records, and with what a person entered instead. */
  customer: SppCustomer;
  /** What a person entered instead of what SuiteProjects Pro holds. */
  edits: Edits;
  /** The open or ignored exception of an earlier run. */
  exception?: OpenException;
  plan: CustomerPlan;
  /** The condition that keeps the customer out; none when it passes, even when the customer is skipped since a person ignores it. */
  exclusion?: Exclusion;
  /** What the mapping makes of it, also when nothing of it would be written: the customer exists, waits or is kept out. */
  mapped: MappingResult;
  externalId: string;
}

/** Customers as a run would treat them now. `version` is that of the configuration, 0 as shipped. */
export interface Preview extends Omit<Chosen, 'customers'> {
  version: number;
  connectionId: string;
  customers: CustomerPreview[];
}

/**
 * Plans the chosen customers exactly as a run would, with the same session and the same planner, and writes nothing (a
 * token that has expired is renewed and stored). Customers that look alike are seen among the chosen ones only.
 * Cost: that of `openExportSession`, of `readChosen`, 30 units, and 10 per 5,000 NetSuite customers when one is new.
 * Throws ProductError of a configuration or connection that cannot be used, and of SuiteProjects Pro.
 */
export function previewCustomers(choice: PreviewChoice): Preview {
  const workflow = loadWorkflow('customers_export');
  if (workflow === undefined) throw new ProductError('WORKFLOW_NOT_FOUND');
  const session = openExportSession(workflow);
  const exceptions = findOpenExceptions(Number(workflow.id));
  const { customers, ...chosen } = readChosen(session, choice, exceptions);
  const plans = planAll(session, exceptions, customers);
  const order = customers.flatMap(({ id }) => plans.get(id) ?? []);
  return {
    ...chosen,
    version: session.version,
    connectionId: workflow.connectionId,
    customers: order.map((planned) => previewOf(session, exceptions, planned)),
  };
}

interface Planned {
  customer: SppCustomer;
  plan: CustomerPlan;
}

function planAll(
  session: ExportSession,
  exceptions: ReadonlyMap<string, OpenException>,
  customers: readonly SppCustomer[],
): Map<string, Planned> {
  const { rules, workflow, connection, relate } = session;
  const plans = new Map<string, Planned>();
  const planned = (customer: SppCustomer, plan: CustomerPlan): void => void plans.set(customer.id, { customer, plan });
  const planner = new CustomerPlanner({
    ...rules,
    run: { company: connection.company, workflowId: Number(workflow.id), runId: NO_RUN },
    exceptions,
    relate,
    readById: readerById(session),
    witness: { planned, keptOut: (customer, reason) => planned(customer, { act: 'skip', reason }) },
  });
  planner.addPage(customers);
  planner.finish();
  return plans;
}

function previewOf(
  { rules, connection }: ExportSession,
  exceptions: ReadonlyMap<string, OpenException>,
  { customer, plan }: Planned,
): CustomerPreview {
  const exception = exceptions.get(customer.id);
  const exclusion = exclusionOf(rules.filter, customer);
  return {
    customer,
    plan,
    edits: exception?.edits ?? {},
    ...(exception !== undefined && { exception }),
    ...(exclusion !== undefined && { exclusion }),
    mapped: rules.mapping.explain(customer),
    externalId: externalIdOf(connection.company, customer.id),
  };
}
