import type { NetSuiteCustomer } from '../../core/customer/netsuite-customer';
import { ProductError } from '../../core/errors/product-error';
import { evaluate } from '../../core/filter/evaluate';
import { fold } from '../../core/fold';
import type { ImportPlan } from '../../core/import/plan-import';
import { readText } from '../../core/mapping/side';
import { findOpenExceptions, type OpenException } from '../../netsuite/exceptions';
import { loadWorkflow } from '../../netsuite/workflow-store';
import { MOST_PREVIEWED, MOST_READ, type PreviewChoice } from '../preview-choice';
import { openImportSession, type ImportSession } from './import-session';
import { exceptionKey } from './item';
import { plansOf } from './plan-customers';

/** What a run would do with one NetSuite customer. */
export interface ImportPreviewOf {
  customer: NetSuiteCustomer;
  plan: ImportPlan;
  exception?: OpenException;
}

/** What a run would do with the chosen customers. */
export interface ImportPreview {
  connectionId: string;
  version: number;
  customers: ImportPreviewOf[];
  /** Ids that were asked for and that NetSuite does not have. */
  missing: string[];
  /** Customers read to find them. */
  read: number;
  /** Whether all customers were looked at; if not, there may be more that fit. */
  isWhole: boolean;
}

/**
 * Plans the chosen NetSuite customers as a run would, whether or not they were saved since the last one. Writes nothing. Cost:
 * `openImportSession`, `findInSpp`, 20 units, and 10 per 1,000 customers that are looked through. Throws ProductError.
 */
export function previewImport(choice: PreviewChoice): ImportPreview {
  const workflow = loadWorkflow('customers_import');
  if (workflow === undefined) throw new ProductError('WORKFLOW_NOT_FOUND');
  const session = openImportSession(workflow);
  const exceptions = findOpenExceptions(Number(workflow.id));
  const { customers, ...chosen } = readChosen(session, choice);
  const plans = plansOf(session, customers);
  return {
    ...chosen,
    connectionId: workflow.connectionId,
    version: session.version,
    customers: [...plans].map(([customer, plan]) => {
      const exception = exceptions.get(exceptionKey(customer.netsuiteId));
      return { customer, plan, ...(exception !== undefined && { exception }) };
    }),
  };
}

type Chosen = Pick<ImportPreview, 'missing' | 'read' | 'isWhole'> & { customers: NetSuiteCustomer[] };

function readChosen({ reader, rules }: ImportSession, choice: PreviewChoice): Chosen {
  if (choice.kind === 'ids') {
    const asked = choice.ids.slice(0, MOST_PREVIEWED);
    const customers = [...reader.read({ ids: asked })].flat();
    const found = new Set(customers.map(({ netsuiteId }) => netsuiteId));
    return { customers, missing: asked.filter((id) => !found.has(id)), read: customers.length, isWhole: true };
  }
  const fits = choice.kind === 'search' ? containing(choice.text) : (customer: NetSuiteCustomer) => evaluate(rules.filter, customer).passes;
  const most = choice.kind === 'search' ? MOST_PREVIEWED : Math.min(choice.count, MOST_PREVIEWED);
  const chosen: Chosen = { customers: [], missing: [], read: 0, isWhole: true };
  for (const page of reader.read({ since: '' }))
    for (const customer of page) {
      chosen.isWhole = chosen.customers.length < most && chosen.read < MOST_READ;
      if (!chosen.isWhole) return chosen;
      chosen.read += 1;
      if (fits(customer)) chosen.customers.push(customer);
    }
  return chosen;
}

/** Whether a customer is what somebody who types this text looks for. A text without a letter finds nobody. */
function containing(text: string): (customer: NetSuiteCustomer) => boolean {
  const sought = fold(text).trim();
  return (customer) => sought !== '' && ['companyname', 'entityid'].some((path) => fold(readText(customer, path)).includes(sought));
}
