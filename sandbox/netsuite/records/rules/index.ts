import { addressCountry } from './address-country';
import { addressIds } from './address-ids';
import { addressState } from './address-state';
import { defaultAddresses } from './default-addresses';
import { defaultCurrency } from './default-currency';
import { emailShape } from './email-shape';
import { nameAsEntityId, runningNumber } from './entity-id';
import { defaultStatus, stageOfStatus } from './entity-status';
import { contactName, uniqueContactName } from './contact-name';
import { fieldLengths } from './field-lengths';
import { mandatoryFields } from './mandatory-fields';
import { ownLines } from './own-lines';
import { personOrCompany } from './person-or-company';
import { phoneDigits } from './phone-digits';
import { onEveryField, type Rule } from './rule';
import { selectValues } from './select-values';
import { uniqueEntityId } from './unique-entity-id';
import { uniqueExternalId } from './unique-external-id';
import { urlScheme } from './url-scheme';

const shapes: readonly Rule[] = [mandatoryFields, onEveryField(fieldLengths, selectValues, emailShape, phoneDigits, urlScheme)];

/**
 * What a save of a customer does and demands, in order: which error wins when several apply is assumed. A running number is
 * taken last, so that a refused save leaves no gap.
 */
export const customerRules: readonly Rule[] = [
  personOrCompany,
  defaultStatus,
  defaultCurrency,
  nameAsEntityId,
  ...shapes,
  addressCountry,
  addressState,
  defaultAddresses,
  ownLines,
  uniqueExternalId,
  uniqueEntityId,
  stageOfStatus,
  runningNumber,
  addressIds,
];

export const contactRules: readonly Rule[] = [
  contactName,
  ...shapes,
  addressCountry,
  addressState,
  defaultAddresses,
  uniqueExternalId,
  uniqueContactName,
  addressIds,
];

export const employeeRules: readonly Rule[] = [...shapes, uniqueExternalId];

export const customRecordRules: readonly Rule[] = [...shapes, uniqueExternalId];
