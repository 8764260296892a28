import type { Entry } from './catalogue-entry';

/** The workflow as a whole: its configuration and its runs. */
export const WORKFLOW_ERRORS = {
  MAPPING_INVALID: {
    administrator: 'A mapping row is not valid. Correct the row that is named here on the Mapping page.',
    engineer: 'compile() refused a row: kind, target or expression.',
    who: 'administrator',
    recovery: 'fix-configuration',
  },
  FILTER_INVALID: {
    administrator: 'The filter is not valid. Correct it on the Filters page.',
    engineer: 'A condition names an unknown field or operator.',
    who: 'administrator',
    recovery: 'fix-configuration',
  },
  SETTINGS_INVALID: {
    administrator: 'A setting of the workflow is not valid. Correct it on the Workflow settings page.',
    engineer: 'The settings of the configuration name an unknown setting, or hold a value of the wrong kind.',
    who: 'administrator',
    recovery: 'fix-configuration',
  },
  CONFIGURATION_INVALID: {
    administrator:
      'The stored configuration is damaged. Revert to an earlier version on the Versions page, or upload a configuration file.',
    engineer: 'readConfiguration() refused the text of the newest customrecord_spx_version; the path in it is in the data.',
    who: 'administrator',
    recovery: 'fix-configuration',
  },
  CONFIGURATION_CHANGED: {
    administrator:
      'Somebody else saved the configuration while you were editing it. Look at what they changed, then make your change again.',
    engineer: 'The version that the form was based on is no longer the newest one, or another save got its number.',
    who: 'administrator',
    recovery: 'retry',
  },
  CONFIGURATION_TOO_LARGE: {
    administrator: 'The configuration is too large to be stored. Remove value lists or mapping rows that are not needed.',
    engineer: 'The JSON of a version needs more long text fields than the record has.',
    who: 'administrator',
    recovery: 'fix-configuration',
  },
  CONNECTION_INCOMPLETE: {
    administrator: 'The connection to SuiteProjects Pro is not complete. Fill in and authorise it on the Connection page.',
    engineer: 'The connection row is missing or lacks what the data names.',
    who: 'administrator',
    recovery: 'fix-configuration',
  },
  WORKFLOW_NOT_FOUND: {
    administrator: 'The workflow is missing in this account. Deploy the product again.',
    engineer: 'No active row of customrecord_spx_workflow has this type; the project ships it as an instance.',
    who: 'administrator',
    recovery: 'fix-configuration',
  },
  WORKFLOW_INACTIVE: {
    administrator:
      'The workflow is not active: its schedule, real time and workflow groups do nothing. Runs on demand work all the same. To activate it, ' +
      'check Active on the Workflow settings page.',
    engineer: 'custrecord_spx_wf_active is F, as shipped: a choice of the administrator, not a fault.',
    who: 'nobody',
    recovery: 'stop',
  },
  RUN_CANCELLED: {
    administrator: 'Somebody cancelled the run. Press Resume on its page, or wait for the schedule: the next run goes on where it stopped.',
    engineer: 'custrecord_spx_run_cancel is set. Thrown in map to end the stage (exitOnError); it is never left on a customer.',
    who: 'nobody',
    recovery: 'retry',
  },
  NETSUITE_NOT_ALLOWED: {
    administrator:
      'NetSuite does not allow this product to create customers. Check the role that the script deployments run as, and the features of ' +
      'the account; then press Export now.',
    engineer: 'record.create or record.save threw a name whose recovery is stop in netsuite-errors.ts; the name is in the data.',
    who: 'administrator',
    recovery: 'fix-configuration',
  },
  EXCEPTION_NOT_FOUND: {
    administrator: 'This exception does not exist any more. Go back to the list.',
    engineer: 'No customrecord_spx_exception of this id.',
    who: 'administrator',
    recovery: 'stop',
  },
  UNEXPECTED_ERROR: {
    administrator: 'Something unexpected happened. Try again; if it stays, report the text that follows.',
    engineer: 'An error that is not of this catalogue; its name and message are in the data.',
    who: 'developer',
    recovery: 'stop',
  },
} as const satisfies Record<string, Entry>;
