import * as runtime from 'N/runtime';
import type { AdoptionCounts } from '../../core/adoption/adoption-counts';
import { isConflict } from '../../core/adoption/finding';
import { CLAIM_FIELDS, claimOf, type LinkClaim } from '../../core/adoption/link-claim';
import { ProductError } from '../../core/errors/product-error';
import { findAdoption, updateAdoption, type Adoption } from '../../netsuite/adoptions';
import { loadConfiguration } from '../../netsuite/configuration-store';
import * as log from '../../netsuite/log';
import { loadWorkflow } from '../../netsuite/workflow-store';
import { readCustomers } from '../../suiteprojects/read-customers';
import { describeFailure } from '../describe-failure';
import { readSettings } from '../export/settings';
import { openClient, requireConnection } from '../spp-session';
import { FINDINGS_PER_ITEM, LINKS_PER_ITEM, slicesOf, type AdoptionItem } from './item';
import { judgeClaims } from './judge-claims';

/** Script parameter that takes the internal id of the row. */
export const ADOPTION_PARAMETER = 'custscript_spx_adopt_row';

/** The row that this start was submitted for; undefined when somebody ran the deployment by hand, or it is over. Cost: 10 units. */
export function ownAdoption(): Adoption | undefined {
  const found = findAdoption(String(runtime.getCurrentScript().getParameter({ name: ADOPTION_PARAMETER }) ?? ''));
  return found?.status === 'queued' || found?.status === 'running' ? found : undefined;
}

/**
 * Reads every SPP customer that names a NetSuite customer and judges the links. Writes nothing but the row of the step, so that it
 * may run again after a server restart; a deployment that nobody started from the page does nothing. Cost: 64 units, 10 per 2,000
 * customers, 30 per 1,000 links.
 */
export function beginAdoption(): Record<string, AdoptionItem> {
  const adoption = ownAdoption();
  if (adoption === undefined) {
    log.audit({ title: 'Adoption of existing links', details: 'Nothing was ordered. Start it on the page Moving from Oracle.' });
    return {};
  }
  updateAdoption(adoption.id, { status: 'running' });
  try {
    return itemsOf(adoption);
  } catch (error) {
    updateAdoption(adoption.id, { message: describeFailure(error) });
    throw error;
  }
}

function itemsOf({ id, kind }: Adoption): Record<string, AdoptionItem> {
  const { claims, read, company } = readClaims();
  const { links, already, findings } = judgeClaims(claims, company);
  const conflicts = findings.filter(isConflict);
  const counts: AdoptionCounts = {
    ...{ read, linked: claims.length, already, adoptable: links.length, adopted: 0, pending: 0 },
    ...{ conflicts: conflicts.length, warnings: findings.length - conflicts.length },
  };
  updateAdoption(id, { counts });
  // Who adopts judges once more, and finds the warnings of those links again.
  const reported = kind === 'look' ? findings : conflicts;
  const fit = new Set(links.map(({ sppId }) => sppId));
  const toAdopt = kind === 'adopt' ? claims.filter(({ sppId }) => fit.has(sppId)) : [];
  return Object.fromEntries([
    ...slicesOf(reported, FINDINGS_PER_ITEM).map((slice, index): Entry => [`report ${index + 1}`, { act: 'report', findings: slice }]),
    ...slicesOf(toAdopt, LINKS_PER_ITEM).map((slice, index): Entry => [`adopt ${index + 1}`, { act: 'adopt', company, claims: slice }]),
  ]);
}

type Entry = [key: string, item: AdoptionItem];

/** All customers of SPP that hold something as their NetSuite id. `company`: the SPP company. */
function readClaims(): { claims: LinkClaim[]; read: number; company: string } {
  const workflow = loadWorkflow('customers_export');
  if (workflow === undefined) throw new ProductError('WORKFLOW_NOT_FOUND');
  const { netsuiteIdField, pageSize } = readSettings(loadConfiguration(workflow.id).configuration.settings);
  const connection = requireConnection(workflow.connectionId);
  const claims: LinkClaim[] = [];
  const { distinct } = readCustomers(
    openClient(connection),
    { newerThan: '', fields: [...CLAIM_FIELDS, netsuiteIdField], pageSize },
    (customers) => {
      claims.push(...customers.flatMap((customer) => claimOf(customer, netsuiteIdField) ?? []));
      return true;
    },
  );
  return { claims, read: distinct, company: connection.company };
}
