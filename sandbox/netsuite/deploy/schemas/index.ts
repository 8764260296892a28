import { entityField } from './custom-field';
import { customList, subtab } from './lists';
import { clientScript, userEventScript } from './record-scripts';
import { customRecordType, role } from './records';
import { words, type ElementSchema } from './schema';
import { mapReduceScript, suitelet } from './scripts';
import { restlet, scheduledScript } from './service-scripts';

/** The object types that the sandbox validates and installs, by root tag. */
export const schemas: Record<string, ElementSchema> = {
  mapreducescript: mapReduceScript,
  suitelet,
  usereventscript: userEventScript,
  clientscript: clientScript,
  scheduledscript: scheduledScript,
  restlet,
  customlist: customList,
  subtab,
  customrecordtype: customRecordType,
  entitycustomfield: entityField,
  role,
};

/** Object types that SDF knows (facts 5.3, 5.4, D:SDFxml_2670115109) but the sandbox does not emulate. */
export const notEmulatedTypes = new Set(
  words(`
    sdfinstallationscript bundleinstallationscript massupdatescript portlet
    workflowactionscript savedsearch center centertab centercategory centerlink workbook dataset secret translationcollection singlepageapp
    integration crmcustomfield transactionbodycustomfield transactioncolumncustomfield itemcustomfield itemnumbercustomfield itemoptioncustomfield
    othercustomfield customtransactiontype customsegment entryForm transactionForm addressForm advancedpdftemplate emailtemplate sublist workflow`),
);
