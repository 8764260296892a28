import type { FieldValue, StoredLine } from '../../netsuite/records/store';
import type { SppCustomerRecord } from '../../suiteprojects/types';
import type { Story } from './stories';

/** A customer that NetSuite has before the first export; goes into `Store.insert('customer', fields, sublists)` as it is. */
export interface ExistingNetSuiteCustomer {
  fields: Record<string, FieldValue>;
  sublists?: Record<string, StoredLine[]>;
}

export interface DemoCustomer {
  story: Story;
  record: SppCustomerRecord;
  /** Index into `DemoCompany.existing` of the NetSuite customer whose id this record has to carry; see `withNetSuiteIds`. */
  integratedAs?: number;
}

/** Both sides of the demo before the first export. */
export interface DemoCompany {
  /** The SuiteProjects Pro company id, part of every external id. */
  sppCompany: string;
  customers: DemoCustomer[];
  existing: ExistingNetSuiteCustomer[];
  /** Custom fields of the SPP customer by API name. */
  customFields: string[];
}

/** What a story tells: a customer without the values that its place in the list gives it. */
export interface CustomerDraft {
  story: Story;
  record: Omit<SppCustomerRecord, 'id' | 'created' | 'updated'>;
  /** The same customer in NetSuite. */
  inNetSuite?: NetSuiteTwin;
}

export interface NetSuiteTwin {
  /** Makes the NetSuite customer once the SPP id is known; `externalId` is the one that the export would give. */
  customer(identity: { sppId: string; externalId: string }): ExistingNetSuiteCustomer;
  /** Whether SPP knows the NetSuite id. */
  writtenBack: boolean;
}
