/** How a NetSuite customer stands to SuiteProjects Pro, as its own record tells; `sppId` is '' where it is not integrated. */
export interface Integration {
  kind: 'created' | 'linked' | 'none';
  sppId: string;
}

/** The external id of a customer that the export created: `spp:<company>:<SPP id>`. */
const EXTERNAL_ID = /^spp:.+:(\d{1,15})$/;

/**
 * A customer that the export created has its external id; one that was there before has the SPP id alone. The external id wins,
 * as it does for the export.
 */
export function integrationOf({ externalId, sppId }: { externalId: string; sppId: string }): Integration {
  const created = EXTERNAL_ID.exec(externalId)?.[1];
  if (created !== undefined) return { kind: 'created', sppId: created };
  return sppId === '' ? { kind: 'none', sppId: '' } : { kind: 'linked', sppId };
}
