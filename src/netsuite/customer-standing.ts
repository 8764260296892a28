import { integrationOf, type Integration } from '../core/customer/integration';
import { SPP_ID_FIELD } from './customers';
import { runSql, textOf } from './sql';

/** One customer of NetSuite, and how it stands to SuiteProjects Pro. */
export interface CustomerStanding {
  netsuiteId: string;
  /** '' for a person. */
  company: string;
  entityId: string;
  isInactive: boolean;
  integration: Integration;
}

/** Looks up one customer; undefined when there is none of this id. Cost: 10 units. */
export function findStanding(netsuiteId: string): CustomerStanding | undefined {
  if (!/^\d{1,15}$/.test(netsuiteId)) return undefined;
  const [row] = runSql(`SELECT id, companyname, entityid, isinactive, externalid, ${SPP_ID_FIELD} AS sppid FROM customer WHERE id = ?`, [
    Number(netsuiteId),
  ]);
  return (
    row && {
      netsuiteId: textOf(row['id']),
      company: textOf(row['companyname']),
      entityId: textOf(row['entityid']),
      isInactive: row['isinactive'] === 'T',
      integration: integrationOf({ externalId: textOf(row['externalid']), sppId: textOf(row['sppid']) }),
    }
  );
}
