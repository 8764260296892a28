import { parameter } from './custom-field';
import { bool, each, integer, oneOf, required, text, type ElementSchema, type LeafSchema } from './schema';

const logLevel = oneOf('DEBUG', 'AUDIT', 'ERROR', 'EMERGENCY', 'INTERNAL', 'SYSTEM');
const status = required(oneOf('NOTSCHEDULED', 'SCHEDULED', 'TESTING', 'RELEASED', 'COMPLETED', 'INPROGRESS', 'INQUEUE'));
const date = required(text(10));
const start = {
  startdate: date,
  starttime: required(text(9)),
  enddate: text(10),
  repeat: oneOf(...'PT15M PT30M PT1H PT2H PT4H PT6H PT8H PT12H'.split(' ')),
};

/** D:SDFxml_27094036. The monthly and yearly patterns are left out: nobody schedules an export with them. */
const recurrence: ElementSchema = {
  fields: {},
  parts: {
    single: { fields: { startdate: start.startdate, starttime: start.starttime, repeat: start.repeat } },
    daily: { fields: { ...start, everyxdays: required(integer(1, 1000)) } },
    weekly: {
      fields: {
        ...start,
        everyxweeks: required(integer(1, 1000)),
        ...each('sunday monday tuesday wednesday thursday friday saturday', required(bool)),
      },
    },
    everyweekday: { fields: start },
  },
};

const script: Record<string, LeafSchema> = {
  name: required(text(40)),
  scriptfile: required(text()),
  description: text(999),
  ...each('isinactive notifyadmins notifyowner', bool),
  ...each('notifyemails notifygroup customplugintypes', text()),
};

const deployment: Record<string, LeafSchema> = { title: required(text()), isdeployed: bool, loglevel: logLevel, runasrole: text() };
const deploymentId = { prefix: 'customdeploy', max: 40 };

/** D:SDFxml_3519311208 */
export const mapReduceScript: ElementSchema = {
  id: { prefix: 'customscript_', max: 40 },
  fields: script,
  groups: {
    scriptcustomfields: { child: 'scriptcustomfield', schema: parameter },
    scriptdeployments: {
      child: 'scriptdeployment',
      schema: {
        id: deploymentId,
        // The greatest number of processors an account can have is 60 (facts 1.2); buffer sizes are powers of two up to 64 [K].
        fields: {
          ...deployment,
          status,
          buffersize: integer(1, 64),
          concurrencylimit: integer(1, 60),
          queueallstagesatonce: bool,
          yieldaftermins: integer(3, 60),
        },
        parts: { recurrence },
        extra: 'parameters',
      },
    },
  },
};

const links: ElementSchema = { fields: { linkcategory: required(text()), linktasktype: required(oneOf('SCRIPT')), linklabel: text() } };

export const suitelet: ElementSchema = {
  id: { prefix: 'customscript_', max: 40 },
  fields: { ...script, notifyuser: bool, defaultfunction: text() },
  groups: {
    scriptcustomfields: { child: 'scriptcustomfield', schema: parameter },
    scriptdeployments: {
      child: 'scriptdeployment',
      schema: {
        id: deploymentId,
        fields: {
          ...deployment,
          status: required(oneOf('TESTING', 'RELEASED')),
          ...each('allemployees allpartners allroles isonline', bool),
          ...each('auddepartment audemployee audgroup audpartner audsubsidiary audslctrole', text()),
          eventtype: text(),
        },
        groups: { links: { child: 'link', schema: links } },
        extra: 'parameters',
      },
    },
  },
};
