import { PlatformError } from '../../types';
import type { Stage } from '../customer-stages';
import type { Rule } from './rule';

/** Status "Closed Won" of a new account [K]. */
const CLOSED_WON = 13;

/**
 * A new record without a status has the first status of its stage; a customer is Closed Won where there is that [K; in NetSuite, company
 * preferences say which].
 */
export const defaultStatus =
  (stage: Stage): Rule =>
  ({ before, fields }, { variant }) => {
    if (before || !isEmpty(fields['entitystatus'])) return;
    const ofStage = variant.entityStatuses.filter((status) => status.stage === stage);
    const status = ofStage.find(({ id }) => id === CLOSED_WON) ?? ofStage[0];
    if (status) fields['entitystatus'] = String(status.id);
  };

/** A new lead or prospect has a status of its stage: INVALID_KEY_OR_REF [assumed]. What is there already changes its stage with its status. */
export const statusOfStage =
  (stage: Stage): Rule =>
  ({ before, fields }, { store }) => {
    const status = fields['entitystatus'];
    if (before || isEmpty(status)) return;
    if (store.get('entitystatus', Number(status))?.fields['stage'] !== stage)
      throw new PlatformError('INVALID_KEY_OR_REF', `Invalid entitystatus reference key ${status}.`);
  };

/** The status decides the stage: LEAD, PROSPECT or CUSTOMER (facts 4.1). */
export const stageOfStatus: Rule = ({ fields }, { store }) => {
  fields['stage'] = store.get('entitystatus', Number(fields['entitystatus']))?.fields['stage'] ?? null;
};

const isEmpty = (value: unknown): boolean => value === null || value === undefined;
