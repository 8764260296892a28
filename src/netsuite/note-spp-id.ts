import * as record from 'N/record';
import { SPP_ID_FIELD } from './customers';

/** Keeps the SPP id on a NetSuite customer. Cost: 5 units. Throws SuiteScript errors of `record.submitFields`. */
export const noteSppId = (netsuiteId: string, sppId: string): void =>
  void record.submitFields({ type: record.Type.CUSTOMER, id: netsuiteId, values: { [SPP_ID_FIELD]: sppId } });
