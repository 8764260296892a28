import type { DisplayType, FieldType, SublistType } from '../netsuite/suitelet/field-types';

/** What the renderer says of the page in `<script id="page-model">`; see `sandbox/netsuite/suitelet/render/page-model.ts`. */
export interface PageModel {
  mode: 'suitelet' | 'create' | 'edit' | 'view' | 'copy';
  recordType?: string;
  recordId?: number;
  clientScripts: { path: string; script?: ScriptIds }[];
  fields: PageField[];
  sublists: PageSublist[];
  buttons: { id: string; functionName?: string }[];
  runtime: {
    accountId: string;
    timeZone: string;
    user?: { id: number; name: string; email: string; role: number; roleId: string };
    script?: ScriptIds;
  };
}

/** Script ids of a script and its deployment. */
export interface ScriptIds {
  id: string;
  deploymentId: string;
}

export interface PageField {
  id: string;
  label: string;
  type: FieldType;
  displayType: DisplayType;
  mandatory: boolean;
  maxLength?: number;
  options?: { value: string; text: string }[];
  source?: string;
  /** Of an inline field, which has no control. */
  value?: string;
}

export interface PageSublist {
  id: string;
  label: string;
  type: SublistType;
  hidden: boolean;
  fields: PageField[];
  lineCount: number;
  totallingField?: string;
  uniqueField?: string;
}

export function readPageModel(): PageModel {
  const text = document.getElementById('page-model')?.textContent;
  if (!text) throw new Error('The page has no model for client scripts.');
  return JSON.parse(text) as PageModel;
}
