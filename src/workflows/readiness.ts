import type { SppCustomer } from '../core/customer/spp-customer';
import { isBlank } from '../core/customer/is-blank';
import { ProductError } from '../core/errors/product-error';
import { exclusionOf } from '../core/filter/exclusion';
import { fieldsOf } from '../core/filter/fields-of';
import { countDependents, type Dependents, type WaitingCustomer, type WaitReason } from '../core/readiness/waiting';
import { existingIds } from '../netsuite/customers';
import { findOpenExceptions, type OpenException } from '../netsuite/exceptions';
import { loadWorkflow } from '../netsuite/workflow-store';
import { readCustomers } from '../suiteprojects/read-customers';
import { readTablePages } from '../suiteprojects/read-table';
import { openExportSession, type ExportSession } from './export/export-session';

/** Rows of SuiteProjects Pro that one look reads at most, of all lists together: 31 requests, and 300 units for the ids. */
export const MOST_ROWS = 60_000;

/** What waits for customers. */
export interface Readiness {
  /** Those that are not in both systems, with the most projects first. */
  waiting: WaitingCustomer[];
  /** Rows read, inactive ones among them. */
  read: { projects: number; contacts: number; customers: number };
  /** Customers that a project or contact belongs to. */
  referredTo: number;
  /** False when there was more than may be read. */
  isWhole: boolean;
}

/** What SuiteProjects Pro says of a customer that something belongs to. */
interface Known {
  company: string;
  /** '' when none is named there. */
  netsuiteId: string;
  /** The name of the condition that keeps it out of the export. */
  keptOutBy: string | undefined;
}

/**
 * Finds the customers that active projects and contacts of SuiteProjects Pro belong to and that are not in both systems: either
 * SuiteProjects Pro names no NetSuite customer, or one that is not there. Writes nothing. Cost: that of `openExportSession`, 20
 * units, 10 per 1,960 projects, contacts and customers, and 10 per 1,000 customers that something belongs to; 720 at most beside
 * the session. Throws ProductError of a configuration or connection that cannot be used, and of SuiteProjects Pro.
 */
export function findWaiting(): Readiness {
  const workflow = loadWorkflow('customers_export');
  if (workflow === undefined) throw new ProductError('WORKFLOW_NOT_FOUND');
  const session = openExportSession(workflow);
  const reading: Reading = { left: MOST_ROWS, isWhole: true };
  const dependents = new Map<string, Dependents>();
  const projects = readDependents(session, 'projects', { reading, dependents });
  const contacts = readDependents(session, 'contacts', { reading, dependents });
  const { known, customers } = readReferred(session, dependents, reading);
  const existing = existingIds([...known.values()].map(({ netsuiteId }) => netsuiteId));
  const exceptions = findOpenExceptions(Number(workflow.id));
  const waiting = [...dependents].flatMap(([sppId, counts]): WaitingCustomer[] => {
    const customer = known.get(sppId);
    // A list that was not read to its end says nothing of who is missing in it.
    if (customer === undefined && !reading.isWhole) return [];
    const reason = reasonOf(customer, existing, exceptions.get(sppId));
    return reason === undefined ? [] : [{ sppId, company: customer?.company ?? '', ...counts, reason }];
  });
  waiting.sort((one, other) => other.projects - one.projects || other.contacts - one.contacts || Number(one.sppId) - Number(other.sppId));
  return { waiting, read: { projects, contacts, customers }, referredTo: dependents.size, isWhole: reading.isWhole };
}

/** How many rows may still be read. */
interface Reading {
  left: number;
  isWhole: boolean;
}

/** Takes a page of rows, as far as they may still be read; false when no more may. */
function take(reading: Reading, rows: number): boolean {
  if (reading.left <= 0) reading.isWhole = false;
  else reading.left -= rows;
  return reading.isWhole;
}

const TABLES = { projects: 'project', contacts: 'contact' } as const;

function readDependents(
  { client }: ExportSession,
  kind: keyof Dependents,
  { reading, dependents }: { reading: Reading; dependents: Map<string, Dependents> },
): number {
  let read = 0;
  readTablePages(client, { table: TABLES[kind], fields: ['customerid', 'active'] }, (rows) => {
    if (!take(reading, rows.length)) return false;
    read += rows.length;
    countDependents(kind, rows, dependents);
    return true;
  });
  return read;
}

/** Reads the customers, and keeps what is needed of those that something belongs to. */
function readReferred(session: ExportSession, dependents: ReadonlyMap<string, Dependents>, reading: Reading) {
  const { client, rules, relate } = session;
  const { netsuiteIdField } = rules.settings;
  const known = new Map<string, Known>();
  let customers = 0;
  const keep = (customer: SppCustomer): void => {
    const { company, name, custom } = customer;
    const exclusion = exclusionOf(rules.filter, relate(customer));
    known.set(customer.id, { company: company || name, netsuiteId: idOf(custom[netsuiteIdField]), keptOutBy: exclusion?.reason });
  };
  if (dependents.size > 0)
    readCustomers(client, { newerThan: '', fields: [...fieldsOf(rules.filter), netsuiteIdField] }, (page) => {
      if (!take(reading, page.length)) return false;
      customers += page.length;
      for (const customer of page) if (dependents.has(customer.id)) keep(customer);
      return true;
    });
  return { known, customers };
}

/** A numeric custom field shows 0 when nothing was ever stored in it. */
const idOf = (text = ''): string => (isBlank(text) || text.trim() === '0' ? '' : text.trim());

/** Why a customer is not in both systems; undefined when it is. */
function reasonOf(
  customer: Known | undefined,
  existing: ReadonlySet<string>,
  exception: OpenException | undefined,
): WaitReason | undefined {
  if (customer === undefined) return { kind: 'gone' };
  const { netsuiteId, keptOutBy } = customer;
  if (netsuiteId !== '') return existing.has(netsuiteId) ? undefined : { kind: 'lost-in-netsuite', netsuiteId };
  if (keptOutBy !== undefined) return { kind: 'kept-out', condition: keptOutBy };
  if (exception === undefined) return { kind: 'not-exported' };
  return { kind: exception.status === 'ignored' ? 'ignored' : exception.kind, exceptionId: exception.id };
}
