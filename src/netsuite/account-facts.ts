import * as record from 'N/record';
import * as runtime from 'N/runtime';
import type { AccountFacts, AccountFeature } from '../core/configuration/account-facts';
import { standardSppFields } from '../core/metadata/spp-labels';
import { loadReferences } from './references';
import { runSql, textOf } from './sql';

const FEATURES: readonly AccountFeature[] = ['SUBSIDIARIES', 'MULTICURRENCY', 'MULTISUBSIDIARYCUSTOMER'];

/** A record of NetSuite that a person chooses in a list. */
export interface Choice {
  id: string;
  name: string;
}

/** The active subsidiaries by name; none without OneWorld. Cost: 10 units in OneWorld. */
export function listSubsidiaries(): Choice[] {
  if (!runtime.isFeatureInEffect({ feature: 'SUBSIDIARIES' })) return [];
  return choices(`SELECT id, name FROM subsidiary WHERE isinactive = 'F' ORDER BY id`);
}

/** The customer statuses, those of leads and prospects included. Cost: 10 units. */
export const listCustomerStatuses = (): Choice[] => choices(`SELECT id, name FROM entitystatus WHERE isinactive = 'F' ORDER BY id`);

const choices = (statement: string): Choice[] => runSql(statement).map((row) => ({ id: textOf(row['id']), name: textOf(row['name']) }));

/**
 * What this account has, to hold a configuration against. `sppCustomFields`: names that are known to exist in SuiteProjects Pro.
 * The choices of select fields are known for the subsidiary and the status. Cost: 45 units at most. For those who may create
 * customers: the fields are those of a new one.
 */
export function loadAccountFacts(sppCustomFields: readonly string[]): AccountFacts {
  const statuses = listCustomerStatuses().map(({ id, name }) => ({ id, text: name }));
  const fieldIds = record.create({ type: record.Type.CUSTOMER, isDynamic: false }).getFields();
  return {
    features: new Set(FEATURES.filter((feature) => runtime.isFeatureInEffect({ feature }))),
    netsuiteFields: fieldIds.map((id) => (id === 'entitystatus' ? { id, options: statuses } : { id })),
    sppFields: [...standardSppFields(), ...sppCustomFields.map((path) => ({ path }))],
    subsidiaries: listSubsidiaries(),
    references: loadReferences(),
  };
}
