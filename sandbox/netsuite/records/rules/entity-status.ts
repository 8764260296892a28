import type { Rule } from './rule';

/** Status "Closed Won" of a new account [K]. */
const CLOSED_WON = 13;

/** A new customer without a status is Closed Won, or has the first status of the stage CUSTOMER where that is absent [K]. */
export const defaultStatus: Rule = ({ before, fields }, { variant }) => {
  if (before || !isEmpty(fields['entitystatus'])) return;
  const customers = variant.entityStatuses.filter(({ stage }) => stage === 'CUSTOMER');
  const status = customers.find(({ id }) => id === CLOSED_WON) ?? customers[0];
  if (status) fields['entitystatus'] = String(status.id);
};

/** The status decides the stage: LEAD, PROSPECT or CUSTOMER (facts 4.1). */
export const stageOfStatus: Rule = ({ fields }, { store }) => {
  fields['stage'] = store.get('entitystatus', Number(fields['entitystatus']))?.fields['stage'] ?? null;
};

const isEmpty = (value: unknown): boolean => value === null || value === undefined;
