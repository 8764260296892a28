import { BodyFields } from './body-fields';
import { EntryPoints } from './entry-points';
import type { PageModel, PageSublist } from './page-model';
import { SublistEditor } from './sublist-editor';

/** A page with client code: what it holds, and who is told of changes. */
export interface Page {
  model: PageModel;
  /** Absent on a list, which has no form. */
  form: HTMLFormElement | undefined;
  fields: BodyFields;
  editors: Map<string, SublistEditor>;
  entryPoints: EntryPoints;
  sublist(id: string): PageSublist | undefined;
}

export function createPage(model: PageModel, currentRecord: () => object, complain: (message: string) => void): Page {
  const form = document.querySelector<HTMLFormElement>('#main_form') ?? undefined;
  const entryPoints = new EntryPoints(currentRecord);
  const editors = model.sublists.filter(({ type }) => form && (type === 'INLINEEDITOR' || type === 'EDITOR'));
  return {
    model,
    form,
    entryPoints,
    fields: new BodyFields(form ?? document.createElement('form'), model.fields),
    editors: new Map(editors.map((one) => [one.id, new SublistEditor(form as HTMLFormElement, one, entryPoints, complain)])),
    sublist: (id) => model.sublists.find((one) => one.id === id),
  };
}
