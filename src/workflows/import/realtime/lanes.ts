/** The deployment of the import for single customers, and its parameter with their NetSuite ids, separated by commas. */
export const SINGLE_DEPLOYMENT = 'customdeploy_spx_import_single';
export const IDS_PARAMETER = 'custscript_spx_import_ids';

/** Customers that one single run takes; the others are left to the run that follows. */
export const MOST_PER_RUN = 400;

/** Lanes of the queue: the export has those below 10. */
export const SAVED_LANE = 10;
export const DELETED_LANE = 11;
