import { withEdits } from '../core/customer/edit-customer';
import type { CustomerDraft } from '../core/customer/customer-draft';
import type { SppCustomer } from '../core/customer/spp-customer';
import { readText } from '../core/mapping/side';
import type { Candidate } from '../core/matching/candidate';
import { keysOfCustomer } from '../core/matching/match-keys';
import { scoreCandidates } from '../core/matching/score-candidates';
import { ProductError } from '../core/errors/product-error';
import { loadException, saveHeldFacts, type ExceptionDetail } from '../netsuite/exception-queue';
import { loadReferences } from '../netsuite/references';
import { loadWorkflow } from '../netsuite/workflow-store';
import { readCustomersById } from '../suiteprojects/read-customers-by-id';
import { openConfiguration } from './edit-configuration';
import { candidatesOf } from './export/export-one';
import { openExportSession } from './export/export-session';
import { rulesOf } from './export/export-rules';

/** What a customer is recognised by, as a person compares it with NetSuite's; '' where there is none. */
export type ComparedFacts = Required<Omit<Candidate, 'netsuiteId' | 'sppId'>>;

/**
 * The facts of an SPP customer as it would be in NetSuite; as far as nothing has to be looked up in SuiteProjects Pro, which
 * is not asked for a page. Cost: 52 units.
 */
export function comparedFacts({ customer, edits }: Pick<ExceptionDetail, 'customer' | 'edits'>): ComparedFacts | undefined {
  if (customer === undefined) return undefined;
  const edited = withEdits(customer, edits);
  return factsOf(edited, draftOf(edited));
}

/** A configuration that cannot be used is no reason to show nothing. */
function draftOf(customer: SppCustomer): CustomerDraft {
  try {
    return rulesOf(openConfiguration().configuration, loadReferences()).mapping.apply(customer).draft;
  } catch (error) {
    if (!(error instanceof ProductError)) throw error;
    return { fields: {}, addresses: [] };
  }
}

function factsOf(customer: SppCustomer, { fields }: CustomerDraft): ComparedFacts {
  const drafted = (field: string, ...paths: string[]): string =>
    [String(fields[field] ?? ''), ...paths.map((path) => readText(customer, path))].find((text) => text !== '') ?? '';
  return {
    name: drafted('companyname', 'company', 'name'),
    entityId: drafted('entityid', 'code'),
    email: drafted('email', 'addr.email', 'contactaddr.email', 'billingaddr.email'),
    phone: drafted('phone', 'addr.phone', 'contactaddr.phone', 'billingaddr.phone'),
    altPhone: drafted('altphone', 'addr.mobile', 'contactaddr.mobile', 'billingaddr.mobile'),
    taxNumber: drafted('vatregnumber'),
  };
}

/**
 * Looks anew whom a held customer may be, with what SuiteProjects Pro holds now, and keeps it with the exception; nothing is
 * decided. Returns how many candidates there are; undefined when SuiteProjects Pro has the customer no more.
 * Cost: that of `openExportSession`, 26 units, and 10 per 5,000 NetSuite customers. Throws ProductError.
 */
export function refreshCandidates(exceptionId: string): number | undefined {
  const exception = loadException(exceptionId);
  if (exception === undefined) throw new ProductError('EXCEPTION_NOT_FOUND', { exception: exceptionId });
  const workflow = loadWorkflow('customers_export');
  if (workflow === undefined) throw new ProductError('WORKFLOW_NOT_FOUND');
  const session = openExportSession(workflow);
  const read = readCustomersById(session.client, [exception.sppId], session.fields).get(exception.sppId);
  if (read === undefined) return undefined;
  const original = session.relate(read);
  const customer = withEdits(original, exception.edits);
  const { matchPolicies, mapping } = session.rules;
  const keys = keysOfCustomer(customer, mapping.apply(customer).draft);
  const candidates = scoreCandidates(keys, candidatesOf(session, customer.id, keys), matchPolicies);
  saveHeldFacts(exceptionId, { customer: original, keys, candidates });
  return candidates.length;
}
