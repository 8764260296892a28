import { SPP_ID_PATH } from '../../../core/import/match-import';
import type { SaveRules } from '../../../core/import/save-rules';
import { addressesOf, textIn, textsAfterInline, type EventCustomer } from '../../../netsuite/customer-change';
import * as log from '../../../netsuite/log';
import { keepSaveRules } from '../../../netsuite/save-rules-cache';
import { queueSignal } from '../../../netsuite/signal-queue';
import { DELETED_LANE } from './lanes';
import { knownSaveRules } from './save-rules';
import { startSingleImport } from './start-single-import';

/** One save or deletion of a customer, as a user event sees it. */
export interface CustomerSave {
  /** `create`, `edit`, `xedit` or `delete`. */
  type: string;
  id: string;
  /** Undefined for a new customer. */
  before: EventCustomer | undefined;
  after: EventCustomer;
}

/**
 * Has a customer imported that a save has made news, and notes one that was deleted. It never throws, and never asks
 * SuiteProjects Pro: what goes wrong here is logged, and left to the schedule. Together with `markNewCustomer` it costs
 * 24 units a save at most, and 1 in an account that does not import. `now`: milliseconds since 1970, UTC.
 */
export function signalSave(save: CustomerSave, now: number): void {
  try {
    signal(save, now);
  } catch (error) {
    const { name = 'UNEXPECTED_ERROR', message = '' } = (error ?? {}) as { name?: string; message?: string };
    log.error({ title: `Customer ${save.id}: a change was left to the scheduled import`, details: `${name}: ${message}` });
  }
}

function signal(save: CustomerSave, now: number): void {
  if (isOwn(save)) return;
  const { rules, wasLoaded } = knownSaveRules();
  const { isFresh = false, ...known } = rules;
  // This very save has paid for the rules, before it was submitted.
  if (isFresh) keepSaveRules(known);
  const { type, id, before } = save;
  if (type === 'delete') return noteDeletion(id, before, { rules, now });
  if (rules.isRealTime && isNews(save, rules)) startSingleImport(id, { maySubmit: !wasLoaded && !isFresh, now });
}

/** This product alone gives a customer its SPP id: the export when it creates one, the import when SPP has it. */
function isOwn({ type, before, after }: CustomerSave): boolean {
  const sppId = textIn(after, SPP_ID_PATH);
  return before === undefined ? sppId !== '' : type === 'xedit' && sppId !== '' && sppId !== textIn(before, SPP_ID_PATH);
}

/** Only one that is linked: NetSuite knows its SPP id. Cost: 6 units. */
function noteDeletion(netsuiteId: string, before: EventCustomer | undefined, { rules, now }: { rules: SaveRules; now: number }): void {
  const sppId = before === undefined ? '' : textIn(before, SPP_ID_PATH);
  if (rules.notesDeletion && sppId !== '') queueSignal(DELETED_LANE, { sppId, netsuiteId }, new Date(now).toISOString());
}

/** Cheap, and rather once too often than once too seldom: the run itself decides what is sent. Cost: 1 unit for an inline edit. */
function isNews({ type, id, before, after }: CustomerSave, { demands, watch }: SaveRules): boolean {
  if (before === undefined) return demands === '' || textIn(after, demands) === 'T';
  const isInline = type === 'xedit';
  const fields = [...(demands === '' ? [] : [demands]), ...(watch?.body ?? [])];
  const texts = isInline ? textsAfterInline(id, before, after, fields) : undefined;
  const textAfter = (fieldId: string): string => texts?.get(fieldId) ?? textIn(after, fieldId);
  if (demands !== '' && textAfter(demands) !== 'T') return false;
  if (watch === undefined || watch.body.some((fieldId) => textAfter(fieldId) !== textIn(before, fieldId))) return true;
  return !isInline && watch.address.length > 0 && addressesOf(before, watch.address) !== addressesOf(after, watch.address);
}
