import * as runtime from 'N/runtime';
import type { AccountFeature } from '../core/configuration/account-facts';
import { runSql, textOf } from './sql';

const FEATURES: readonly AccountFeature[] = ['SUBSIDIARIES', 'MULTICURRENCY', 'MULTISUBSIDIARYCUSTOMER'];

/** The features of this account that decide which customer fields exist. Cost: none. */
export const accountFeatures = (): Set<AccountFeature> => new Set(FEATURES.filter((feature) => runtime.isFeatureInEffect({ feature })));

/** Whether a feature of this account is on, by the name that the help gives it. Cost: none. */
export const isFeatureOn = (feature: string): boolean => runtime.isFeatureInEffect({ feature: feature as AccountFeature });

/** A record of the account that a person chooses in a list. */
export interface Choice {
  id: string;
  name: string;
}

const choices = (statement: string): Choice[] => runSql(statement).map((row) => ({ id: textOf(row['id']), name: textOf(row['name']) }));

/** The active subsidiaries; none without OneWorld. Cost: 10 units in OneWorld. */
export const listSubsidiaries = (): Choice[] =>
  runtime.isFeatureInEffect({ feature: 'SUBSIDIARIES' })
    ? choices(`SELECT id, name FROM subsidiary WHERE isinactive = 'F' ORDER BY id`)
    : [];

/** The active customer statuses, those of leads and prospects included. Cost: 10 units. */
export const listCustomerStatuses = (): Choice[] => choices(`SELECT key AS id, name FROM entitystatus WHERE inactive = 'F' ORDER BY key`);
