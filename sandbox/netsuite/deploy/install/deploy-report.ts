type ObjectKind = 'entitycustomfield' | 'customrecordtype' | 'customlist' | 'subtab' | 'role';
export type ScriptKind = 'mapreducescript' | 'suitelet' | 'usereventscript' | 'clientscript' | 'scheduledscript' | 'restlet';

/** One thing that a deploy brought into the account. `id` is a script id, or the path of a file. */
export interface DeployedThing {
  kind: 'file' | 'instance' | 'customvalue' | 'scriptdeployment' | ObjectKind | ScriptKind;
  id: string;
}

/** What a deploy did, in its order. A thing that was there before is updated, also when nothing changed. */
export interface DeployReport {
  created: DeployedThing[];
  updated: DeployedThing[];
  /** What was installed otherwise than the XML says, in words for the administrator. */
  notes: string[];
}

/** Notes a thing under created or updated. */
export function record(report: DeployReport, kind: DeployedThing['kind'], id: string, existed: boolean): void {
  (existed ? report.updated : report.created).push({ kind, id });
}
