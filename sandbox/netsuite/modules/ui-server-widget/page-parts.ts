import type { ClientScript, PageLink } from '../../suitelet/form-model';
import type { Session } from '../../types';
import { readOptions } from '../options';

/** Adds a link to a form or list (help: section_4346411913 for lists). */
export function addPageLink(session: Session, method: string, links: PageLink[], options: unknown): void {
  links.push(
    readOptions<PageLink>(session, method, options, {
      required: ['type', 'title', 'url'],
      kinds: { type: { oneOf: ['BREADCRUMB', 'CROSSLINK'] }, title: 'text', url: 'text' },
    }),
  );
}

/**
 * The client script of a form or list by its path: absolute in the file cabinet, or relative to the script that runs. The
 * extension may be left out [K]. A file that is not there is not emulated.
 */
export function clientScriptAt(session: Session, property: string, path: unknown): ClientScript {
  if (typeof path !== 'string' || path === '') throw session.notEmulated(`${property} = ${String(path)}`);
  const folder = session.script.file.slice(0, session.script.file.lastIndexOf('/') + 1);
  const from = path.startsWith('.') ? folder + path : path.startsWith('/') ? path : `/${path}`;
  const { pathname } = new URL(from, 'file:///');
  const found = [pathname, `${pathname}.js`].find((candidate) => session.account.files.has(candidate));
  if (found === undefined) throw session.notEmulated(`${property} = "${path}", which is not in the file cabinet`);
  return { path: found };
}

/** The client script of a form by the internal id of its file. A file that is not there is not emulated. */
export function clientScriptOfFile(session: Session, property: string, id: unknown): ClientScript {
  const path = typeof id === 'number' ? session.account.fileIds?.get(id) : undefined;
  if (path === undefined || !session.account.files.has(path))
    throw session.notEmulated(`${property} = ${String(id)}, which is not in the file cabinet`);
  return { path };
}
