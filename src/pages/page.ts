import type { Form } from 'N/ui/serverWidget';
import type { Notice } from './notice';

/** What a browser sent: parameters of the URL, and the fields of a posted form. */
export type Parameters = Readonly<Record<string, string | undefined>>;

/**
 * `go`: redirect to the page afresh, so that reloading repeats nothing and no code stays in the address bar.
 * `show`: answer with this form, under the page's title unless it has its own.
 */
export type PageAnswer = { kind: 'go'; notice: Notice } | { kind: 'show'; title?: string; notice?: Notice; fill(form: Form): void };

/** What a posted form does. Only actions may change anything. */
export type Action = (entered: Parameters) => PageAnswer;

/** One page of the settings Suitelet. */
export interface Page {
  /** Value of the URL parameter `spx_page`. */
  id: string;
  title: string;
  /** Adds the page's fields to a form that the frame has made. */
  fill(form: Form): void;
  /** By the name of the pressed button; `save` is the form's own submit button. */
  actions: Readonly<Record<string, Action>>;
}
