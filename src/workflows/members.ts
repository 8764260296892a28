import type { WorkflowType } from '../core/configuration/configuration';

/** A workflow that can be started, alone or as a member of a workflow group. */
export interface Member {
  title: string;
  /** What it does, as sentences call it. */
  noun: 'export' | 'import';
  /** Script id of its Map/Reduce script. */
  script: string;
  /** What the script ids of its deployments begin with. */
  deployments: string;
  scheduled: string;
  /** Its deployment for people, and the one for workflow groups, so that neither waits for the other. */
  onDemand: string;
  inGroup: string;
  /** Script parameters: what starts the deployment, whether it reads everything, and the internal id of the run row that it is started for. */
  triggerParameter: string;
  fullParameter: string;
  runParameter: string;
}

/** By workflow type. A further workflow is one entry here; its script begins with `planRun`, and calls `goOn` at its end. */
export const MEMBERS = {
  customers_export: {
    title: 'Customers export',
    noun: 'export',
    script: 'customscript_spx_export_mr',
    deployments: 'customdeploy_spx_export_',
    scheduled: 'customdeploy_spx_export_scheduled',
    onDemand: 'customdeploy_spx_export_ondemand',
    inGroup: 'customdeploy_spx_export_group',
    triggerParameter: 'custscript_spx_export_trigger',
    fullParameter: 'custscript_spx_export_full',
    runParameter: 'custscript_spx_export_run',
  },
  customers_import: {
    title: 'Customers import',
    noun: 'import',
    script: 'customscript_spx_import_mr',
    deployments: 'customdeploy_spx_import_',
    scheduled: 'customdeploy_spx_import_scheduled',
    onDemand: 'customdeploy_spx_import_ondemand',
    inGroup: 'customdeploy_spx_import_group',
    triggerParameter: 'custscript_spx_import_trigger',
    fullParameter: 'custscript_spx_import_full',
    runParameter: 'custscript_spx_import_run',
  },
} as const satisfies Record<WorkflowType, Member>;

export type MemberType = keyof typeof MEMBERS;

export const MEMBER_TYPES = Object.keys(MEMBERS) as readonly MemberType[];

/** Whether a text is the type of a workflow that can be started. */
export const isMember = (type: string): type is MemberType => Object.hasOwn(MEMBERS, type);

/** The workflow that a run is of, by its deployment. */
export const memberOfRun = ({ deployment }: { deployment: string }): MemberType =>
  MEMBER_TYPES.find((type) => deployment.startsWith(MEMBERS[type].deployments)) ?? 'customers_export';
