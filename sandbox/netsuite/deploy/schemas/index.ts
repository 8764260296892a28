import { entityField } from './custom-field';
import { customList, customRecordType, role } from './records';
import type { ElementSchema } from './schema';
import { mapReduceScript, suitelet } from './scripts';

/** The object types that the sandbox validates, by root tag. */
export const schemas: Record<string, ElementSchema> = {
  mapreducescript: mapReduceScript,
  suitelet,
  customrecordtype: customRecordType,
  entitycustomfield: entityField,
  customlist: customList,
  role,
};

/** Object types that SDF knows (facts 5.3, 5.4) but the sandbox does not emulate. */
export const notEmulatedTypes = new Set(
  (
    'scheduledscript restlet usereventscript clientscript sdfinstallationscript bundleinstallationscript massupdatescript portlet workflowactionscript ' +
    'savedsearch subtab center centertab centercategory centerlink workbook dataset secret translationcollection singlepageapp integration crmcustomfield ' +
    'transactionbodycustomfield itemcustomfield othercustomfield entryForm transactionForm addressForm sublist workflow emailtemplate customsegment'
  ).split(' '),
);
