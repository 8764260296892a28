import { WORKFLOW_TYPES, type WorkflowType } from '../core/configuration/configuration';

/** The parameter of the address that says which workflow a page is about, and the field of a form that carries it on. */
export const WORKFLOW = { parameter: 'spx_workflow', field: 'custpage_spx_workflow' } as const;

export const WORKFLOW_LABELS: Readonly<Record<WorkflowType, string>> = {
  customers_export: 'Customers export',
  customers_import: 'Customers import',
};

/** Of the request that is being answered: as `N/runtime` knows the current script, the pages know the current workflow. */
let chosen: WorkflowType = 'customers_export';

/** Chooses the workflow for the request that begins; the export unless another one is asked for. */
export function chooseWorkflow(asked: string | undefined): void {
  chosen = WORKFLOW_TYPES.find((type) => type === asked) ?? 'customers_export';
}

/** The workflow that the current request is about. */
export const chosenWorkflow = (): WorkflowType => chosen;

export const isImport = (): boolean => chosen === 'customers_import';

/** One of two, by the workflow that the current request is about. */
export const byWorkflow = <Value>(ofExport: Value, ofImport: Value): Value => (isImport() ? ofImport : ofExport);

/** What an address needs so that it leads to the same workflow. */
export const workflowParameter = (): Record<string, string> => (isImport() ? { [WORKFLOW.parameter]: chosen } : {});
