import type { Stage } from '../customer-stages';
import { addressCountry } from './address-country';
import { addressIds } from './address-ids';
import { addressState } from './address-state';
import { defaultAddresses } from './default-addresses';
import { defaultCurrency } from './default-currency';
import { emailShape } from './email-shape';
import { nameAsEntityId, runningNumber } from './entity-id';
import { defaultStatus, stageOfStatus, statusOfStage } from './entity-status';
import { uniqueContactName } from './contact-name';
import { fieldLengths } from './field-lengths';
import { mandatoryFields } from './mandatory-fields';
import { ownLines } from './own-lines';
import { personName } from './person-name';
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
const afterStatus: readonly Rule[] = [
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

export const customerRules: readonly Rule[] = [personOrCompany, defaultStatus('CUSTOMER'), ...afterStatus];

/** As of a customer, but that a new one begins at its stage. */
export const rulesOfStage = (stage: Stage): readonly Rule[] => [
  personOrCompany,
  defaultStatus(stage),
  statusOfStage(stage),
  ...afterStatus,
];

export const contactRules: readonly Rule[] = [
  personName,
  ...shapes,
  addressCountry,
  addressState,
  defaultAddresses,
  uniqueExternalId,
  uniqueContactName,
  addressIds,
];

export const employeeRules: readonly Rule[] = [personName, ...shapes, uniqueExternalId];

export const customRecordRules: readonly Rule[] = [...shapes, uniqueExternalId];
