/** A workflow that can be started, alone or as a member of a workflow group. */
export interface Member {
  title: string;
  /** Script id of its Map/Reduce script. */
  script: string;
  /** Its deployment for people, and the one for workflow groups, so that neither waits for the other. */
  onDemand: string;
  inGroup: string;
  /** Script parameter that takes the internal id of the run row. */
  runParameter: string;
}

/** By workflow type. A further workflow is one entry here; its script takes up the run row that it is started with, and calls `continueGroup` at its end. */
export const MEMBERS = {
  customers_export: {
    title: 'Customers export',
    script: 'customscript_spx_export_mr',
    onDemand: 'customdeploy_spx_export_ondemand',
    inGroup: 'customdeploy_spx_export_group',
    runParameter: 'custscript_spx_export_run',
  },
} as const satisfies Record<string, Member>;

export type MemberType = keyof typeof MEMBERS;

export const MEMBER_TYPES = Object.keys(MEMBERS) as readonly MemberType[];

/** Whether a text is the type of a workflow that can be started. */
export const isMember = (type: string): type is MemberType => Object.hasOwn(MEMBERS, type);
