import type { NetSuiteCustomer } from '../customer/netsuite-customer';
import { ADDRESS_FIELDS, readField, type SppCustomer } from '../customer/spp-customer';
import type { Problem } from '../errors/problem';
import type { Condition } from '../filter/condition';
import { evaluate } from '../filter/evaluate';
import { readText } from '../mapping/side';
import type { ImportMapping, ImportValue } from './compile-import';
import { isUntouchedExport } from './echo';
import {
  linkOf,
  matchImport,
  SPP_ID_PATH,
  type ImportMatch,
  type ImportMatchPolicy,
  type SppFinds,
  type UnclearReason,
} from './match-import';
import { holdsAlready } from './same-value';

export interface ImportPolicy extends ImportMatchPolicy {
  /** NetSuite paths; only a change that one of them brought sends a customer. Empty: all that the mapping reads. */
  monitoredFields: readonly string[];
  /** What becomes in SPP of a customer that is made inactive in NetSuite. */
  onInactive: 'leave' | 'make-inactive';
  /** SPP company id, part of the external id of what the export creates. */
  company: string;
}

export interface ImportInput {
  customer: NetSuiteCustomer;
  finds: SppFinds;
  mapping: ImportMapping;
  filter: Condition;
  policy: ImportPolicy;
}

/** A value that SPP holds otherwise. */
export interface ImportChange {
  path: string;
  before: string;
  after: string;
}

/** `fields`: texts by SPP path. */
export type ImportPlan =
  | { act: 'create'; fields: Record<string, string>; explanation: ImportValue[] }
  | {
      act: 'update';
      sppId: string;
      /** When the SPP customer was last changed, as it was read: it is written only if that still holds. */
      seen: string;
      /** What differs, and the rest of an address that differs; none when only NetSuite does not know the SPP id. */
      fields: Record<string, string>;
      changes: ImportChange[];
      /** One of the two did not know the other. */
      links: boolean;
      explanation: ImportValue[];
    }
  | { act: 'hold'; reason: UnclearReason; customers: readonly SppCustomer[] }
  | { act: 'park'; problems: Problem[]; explanation: ImportValue[] }
  | { act: 'skip'; reason: string };

/** The problems of the values; of a customer that is there already those of initial-only rows do not count. */
const problemsOf = (values: readonly ImportValue[]): Problem[] => values.flatMap(({ problem }) => (problem === undefined ? [] : [problem]));

const missing = (target: string): Problem => ({ code: 'REQUIRED_VALUE_MISSING', target, data: {} });

function planCreate({ customer, mapping, policy }: ImportInput): ImportPlan {
  const explanation = mapping.apply(customer);
  const fields = Object.fromEntries(
    explanation.flatMap(({ path, value }) => (value === undefined || value === '' ? [] : [[path, String(value)]])),
  );
  const problems = problemsOf(explanation);
  // SPP demands it (facts suiteprojects-pro-api 3.5).
  if (problems.length === 0 && (fields['company'] ?? '').trim() === '') problems.push(missing('spp.company'));
  if (problems.length > 0) return { act: 'park', problems, explanation };
  return { act: 'create', fields: { ...fields, [policy.netsuiteIdField]: customer.netsuiteId }, explanation };
}

function changesOf(values: readonly ImportValue[], held: SppCustomer): { change: ImportChange; sources: readonly string[] }[] {
  return values.flatMap(({ path, value, sources }) => {
    if (value === undefined) return [];
    const after = String(value);
    return holdsAlready(held, path, after) ? [] : [{ change: { path, before: readField(held, path), after }, sources }];
  });
}

function planUpdate(input: ImportInput, match: ImportMatch & { found: 'one' }): ImportPlan {
  const { customer, mapping, policy } = input;
  const held = match.customer;
  const isLinkMissing = linkOf(held, policy.netsuiteIdField) === '';
  const links = isLinkMissing || customer.fields[SPP_ID_PATH] !== held.id;
  if (match.by !== 'nickname' && isUntouchedExport(customer, policy.company)) return { act: 'skip', reason: 'from-export' };
  const explanation = mapping.apply(customer).filter(({ initialOnly }) => !initialOnly);
  const problems = problemsOf(explanation);
  if (explanation.some(({ path, value }) => path === 'company' && value === '')) problems.push(missing('spp.company'));
  if (problems.length > 0) return { act: 'park', problems, explanation };
  const found = changesOf(explanation, held);
  const isMonitored = ({ sources }: { sources: readonly string[] }): boolean =>
    policy.monitoredFields.length === 0 || sources.some((source) => policy.monitoredFields.includes(source));
  const isSent = links || found.some(isMonitored);
  if (!isSent) return { act: 'skip', reason: found.length === 0 ? 'unchanged' : 'not-monitored' };
  const changes = found.map(({ change }) => change);
  const fields = withWholeAddresses(Object.fromEntries(changes.map(({ path, after }) => [path, after])), held);
  if (isLinkMissing) fields[policy.netsuiteIdField] = customer.netsuiteId;
  return { act: 'update', sppId: held.id, seen: held.updated, fields, changes, links, explanation };
}

/** An address is sent as a whole, as it was read: whether one may be sent in part is not documented. */
function withWholeAddresses(fields: Record<string, string>, held: SppCustomer): Record<string, string> {
  const names = new Set(Object.keys(fields).flatMap((path) => (path.includes('.') ? [path.split('.')[0] ?? ''] : [])));
  const paths = [...names].flatMap((name) => ADDRESS_FIELDS.map((field) => `${name}.${field}`));
  return { ...Object.fromEntries(paths.map((path) => [path, readField(held, path)])), ...fields };
}

/** A customer that was made inactive in NetSuite, and is linked: the one reason to send what the filter keeps out. */
function planInactive({ customer, finds, policy }: ImportInput): ImportPlan | undefined {
  if (policy.onInactive === 'leave' || readText(customer, 'isinactive') !== 'T') return undefined;
  const match = matchImport(customer, finds, policy);
  if (match.found !== 'one' || match.by === 'nickname' || !match.customer.active) return undefined;
  const { id: sppId, updated: seen } = match.customer;
  const change = { path: 'active', before: '1', after: '0' };
  return { act: 'update', sppId, seen, fields: { active: '0' }, changes: [change], links: false, explanation: [] };
}

/**
 * Decides what becomes of one NetSuite customer in SPP. Total for a valid mapping and filter. What SPP holds already is not
 * sent, so that nothing goes back and forth between the two.
 */
export function planImport(input: ImportInput): ImportPlan {
  const { customer, finds, filter, policy } = input;
  const verdict = evaluate(filter, customer);
  if (!verdict.passes) return (verdict.reason === 'inactive' ? planInactive(input) : undefined) ?? { act: 'skip', reason: verdict.reason };
  const match = matchImport(customer, finds, policy);
  switch (match.found) {
    case 'none':
      return planCreate(input);
    case 'one':
      return planUpdate(input, match);
    case 'unclear':
      return { act: 'hold', reason: match.reason, customers: match.customers };
  }
}
