import type { NetSuiteCustomer } from '../../../src/core/customer/netsuite-customer';
import type { SppCustomer } from '../../../src/core/customer/spp-customer';
import { compileImport, type ImportMapping, type ImportMappingOptions } from '../../../src/core/import/compile-import';
import { withDefaultImportRows } from '../../../src/core/import/default-rows';
import { defaultImportFilter } from '../../../src/core/import/import-filter';
import type { SppFinds } from '../../../src/core/import/match-import';
import { planImport, type ImportPlan, type ImportPolicy } from '../../../src/core/import/plan-import';
import type { MappingRow, References } from '../../../src/core/mapping/mapping-row';
import { aCustomer } from '../a-customer';

export const NETSUITE_ID_FIELD = 'netsuite_customer_id__c';
const EXPORT_FIELD = 'custentity_spx_export_to_spp';

export const NO_FINDS: SppFinds = { byNetSuiteId: [], bySppId: undefined, byNickname: [], byCompany: [] };

/** A marked customer that is nowhere in SPP. */
export const aNetSuiteCustomer = (fields: Record<string, string> = {}, netsuiteId = '501'): NetSuiteCustomer => ({
  netsuiteId,
  fields: {
    entityid: 'CUST-1',
    companyname: 'Acme Inc.',
    isperson: 'F',
    isinactive: 'F',
    searchstage: 'Customer',
    email: 'hello@acme.example',
    'currency.symbol': 'USD',
    'address.addr1': '1 Main Street',
    'address.city': 'Springfield',
    'address.state': 'IL',
    'address.zip': '00701',
    'address.country': 'US',
    datecreated: '2026-01-02 03:04:05',
    lastmodifieddate: '2026-02-03 04:05:06',
    [EXPORT_FIELD]: 'T',
    ...fields,
  },
});

/** Its twin in SPP, linked both ways, that holds all that the shipped rows give. */
export const itsTwin = (given: Parameters<typeof aCustomer>[0] = {}): SppCustomer =>
  aCustomer({
    id: '7',
    custom: { [NETSUITE_ID_FIELD]: '501' },
    ...given,
    addr: { email: 'hello@acme.example', ...given.addr },
  });

/** A customer that knows its twin. */
export const aLinkedCustomer = (fields: Record<string, string> = {}): NetSuiteCustomer =>
  aNetSuiteCustomer({ custentity_spx_customer_id: '7', ...fields });

export const POLICY: ImportPolicy = {
  netsuiteIdField: NETSUITE_ID_FIELD,
  onNicknameMatch: 'link',
  onCompanyMatch: 'hold',
  onInactive: 'leave',
  monitoredFields: [],
  company: 'acme',
};

export const importRow = (row: Partial<MappingRow> & { target: string; expression: string }): MappingRow => ({
  id: `row:${row.target}`,
  order: 900,
  kind: 'field',
  onEmpty: 'leave-out',
  onNoMatch: 'park',
  active: true,
  isDefaultRow: false,
  ...row,
});

export const mappingOf = (
  rows: readonly MappingRow[] = [],
  references: References = {},
  options: Partial<ImportMappingOptions> = {},
): ImportMapping =>
  compileImport(withDefaultImportRows(rows), references, { clearEmptied: false, ownFields: [NETSUITE_ID_FIELD], ...options });

export const FILTER = defaultImportFilter({ exportField: EXPORT_FIELD, includeLeads: false, includeProspects: false });

/** Plans one customer with the shipped rows and filter. */
export const plan = (
  customer: NetSuiteCustomer,
  finds: Partial<SppFinds> = {},
  { mapping = mappingOf(), policy = {} }: { mapping?: ImportMapping; policy?: Partial<ImportPolicy> } = {},
): ImportPlan => planImport({ customer, finds: { ...NO_FINDS, ...finds }, mapping, filter: FILTER, policy: { ...POLICY, ...policy } });
