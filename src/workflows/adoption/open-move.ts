import { ProductError } from '../../core/errors/product-error';
import { listedRows } from '../../core/mapping/edit-rows';
import type { MappingRow } from '../../core/mapping/mapping-row';
import { listAdoptions, type Adoption } from '../../netsuite/adoptions';
import { loadDefaultConnection } from '../../netsuite/connection';
import { loadWorkflow } from '../../netsuite/workflow-store';
import { openConfiguration } from '../edit-configuration';
import type { Finding } from '../health/health-check';
import { seeOtherExporter } from '../health/other-exporter';
import type { Move } from './adoption-steps';
import { isUnderWay, isUnfinished } from './start-adoption';

/**
 * All that the page of the move shows. Cost: 62 units, 10 more while a step is under way, 20 for the look at the other exporter.
 */
export function openMove(): Move {
  const adoptions = listAdoptions();
  const workflow = loadWorkflow('customers_export');
  return {
    connection: loadDefaultConnection(),
    adoptions,
    busy: busyOf(adoptions),
    rows: rowsInUse(),
    otherExporter: otherExporterSeen(),
    hasExported: (workflow?.watermark ?? '') !== '',
    isActive: workflow?.active ?? false,
  };
}

/** None where the configuration cannot be read: the page says so further down, and the other steps are still of use. */
function rowsInUse(): MappingRow[] {
  try {
    return listedRows(openConfiguration().configuration.rows);
  } catch (error) {
    if (!(error instanceof ProductError)) throw error;
    return [];
  }
}

/** The step that NetSuite works on; one that was cut off is none. */
export const busyOf = (adoptions: readonly Adoption[]): Adoption | undefined =>
  adoptions.find((adoption) => isUnfinished(adoption) && isUnderWay(adoption));

/** Roles that only read may not see the fields of customers. */
function otherExporterSeen(): Finding | undefined {
  try {
    return seeOtherExporter();
  } catch (error) {
    if ((error as { name?: string }).name === 'INSUFFICIENT_PERMISSION') return undefined;
    throw error;
  }
}
