import { NotEmulated } from '../../../not-emulated';
import { tableNameOf } from '../../records/customer-stages';
import type { FieldValue } from '../../records/store';
import { emailShape } from '../../records/rules/email-shape';
import { fieldLengths } from '../../records/rules/field-lengths';
import { phoneDigits } from '../../records/rules/phone-digits';
import { selectValues } from '../../records/rules/select-values';
import { urlScheme } from '../../records/rules/url-scheme';
import type { Session } from '../../types';
import type { FieldSlot } from './record-draft';

const RULES = [fieldLengths, selectValues, emailShape, phoneDigits, urlScheme];

/**
 * Dynamic mode validates each value when it is set (help: section_1524156901): by the rules of the save and with their errors
 * [assumed]. What a field holds already is not checked again.
 */
export function checkAtOnce({ account: { variant, store } }: Session, slot: FieldSlot, value: FieldValue): void {
  const { definition, draft } = slot;
  refuseLateCountry(slot, value);
  if (value === null || value === slot.value()) return;
  const record = { type: draft.type, fields: {}, sublists: {}, ignoreMandatoryFields: false };
  const nextNumber = (): never => {
    throw new NotEmulated(`a running number for ${slot.owner}.${definition.id}`);
  };
  for (const rule of RULES) rule({ definition, value }, record, { variant, store, nextNumber });
}

/** The country of an address chooses its form, so it is set first (help: section_4686991741); what a later one does to the rest is unknown. */
function refuseLateCountry({ owner, definition: { id }, value, siblings }: FieldSlot, country: FieldValue): void {
  if (id !== 'country' || !owner.endsWith('.addressbookaddress') || country === value()) return;
  if (Object.entries(siblings).some(([other, content]) => other !== id && content !== null))
    throw new NotEmulated(`setting ${owner}.country after other fields in dynamic mode`);
}

/** What a save fills in, dynamic mode shows as soon as it can: on a new record, before the script has set it, that is not emulated. */
export function refuseUnfilled({ owner, definition: { id }, draft, value }: FieldSlot): void {
  const isEmpty = value() === undefined || value() === null;
  if (draft.isDynamic && draft.id === null && tableNameOf(owner) === 'customer' && FILLED_BY_SAVE.has(id) && isEmpty)
    throw new NotEmulated(`the value that dynamic mode gives ${owner}.${id}`);
}

const FILLED_BY_SAVE = new Set(['entityid', 'isperson', 'entitystatus', 'currency']);
