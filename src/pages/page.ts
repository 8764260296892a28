import type { Form } from 'N/ui/serverWidget';
import type { Ability } from '../netsuite/abilities';
import type { Notice } from './notice';

/** What a browser sent: parameters of the URL, and the fields of a posted form. */
export type Parameters = Readonly<Record<string, string | undefined>>;

/** The other parts of a posted form. */
export interface Posted {
  /** The lines of a sublist by field id, as entered; an empty field is ''. */
  lines(sublistId: string, fieldIds: readonly string[]): Record<string, string>[];
  /** The text of an uploaded file; undefined when none was chosen. */
  fileText(fieldId: string): string | undefined;
}

/**
 * `go`: redirect to a page afresh, so that reloading repeats nothing and no code stays in the address bar; to the same page
 * unless another is named. `show`: answer with this form, under the page's title unless it has its own. `file`: a download.
 */
export type PageAnswer =
  | { kind: 'go'; notice?: Notice; page?: string; parameters?: Readonly<Record<string, string>> }
  | { kind: 'show'; title?: string; notice?: Notice | undefined; fill(form: Form): void }
  | { kind: 'file'; name: string; type: 'csv' | 'json'; contents: string };

/** What a posted form does. Only actions may change anything. `run` is called for those who have the ability `needs`. */
export interface Action {
  needs: Ability;
  run(entered: Parameters, posted: Posted, view: View): PageAnswer;
}

/** What a page may show: its parameters, and what the person who looks may do. */
export interface View {
  parameters: Parameters;
  may(needed: Ability): boolean;
}

/** One page of the settings Suitelet. */
export interface Page {
  /** Value of the URL parameter `spx_page`. */
  id: string;
  title: string;
  /** What one must be able to do to open it. */
  needs: Ability;
  /** False for a page that is reached from another page only, such as one row of the mapping. */
  isLinked?: boolean;
  /** True for a page that each workflow has: it begins with a switch between them. Any other page is the export's, or everybody's. */
  isPerWorkflow?: boolean;
  /** Adds the page's fields to a form that the frame has made. */
  fill(form: Form, view: View): void;
  /** What the page's own client code asks for while it is open; sent as JSON. Must change nothing. */
  live?(view: View): object;
  /** By the name of the pressed button; `save` is the form's own submit button. */
  actions: Readonly<Record<string, Action>>;
}
