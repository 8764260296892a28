import { entityField } from './custom-field';
import { customRecordType, role } from './records';
import { words, type ElementSchema } from './schema';
import { mapReduceScript, suitelet } from './scripts';

/** The object types that the sandbox validates and installs, by root tag. */
export const schemas: Record<string, ElementSchema> = {
  mapreducescript: mapReduceScript,
  suitelet,
  customrecordtype: customRecordType,
  entitycustomfield: entityField,
  role,
};

/** Object types that SDF knows (facts 5.3, 5.4, D:SDFxml_2670115109) but the sandbox does not emulate. */
export const notEmulatedTypes = new Set(
  words(`
    customlist scheduledscript restlet usereventscript clientscript sdfinstallationscript bundleinstallationscript massupdatescript portlet
    workflowactionscript savedsearch subtab center centertab centercategory centerlink workbook dataset secret translationcollection singlepageapp
    integration crmcustomfield transactionbodycustomfield transactioncolumncustomfield itemcustomfield itemnumbercustomfield itemoptioncustomfield
    othercustomfield customtransactiontype customsegment entryForm transactionForm addressForm advancedpdftemplate emailtemplate sublist workflow`),
);
