import type { HttpResponse, Network } from '../http';
import { multipleValues } from '../netsuite/suitelet/form-model';
import { createCookieJar } from './cookie-jar';
import { readForms, type HtmlForm } from './html-forms';
import { MULTIPART_TYPE, multipartBody } from './multipart-body';
import { readHtml, readText, type HtmlToken } from './html-reader';

/** A page as a person has it before them. */
export interface VisitedPage {
  /** Where the browser ended up after redirects. */
  url: string;
  status: number;
  html: string;
  text: string;
  /** Of the page's content; the search box and the menus of its header are apart. */
  forms: HtmlForm[];
  headerForms: HtmlForm[];
  /** The content's first, then the header's. */
  links: { text: string; url: string }[];
}

/** A person with a browser: one page at a time, cookies per host, no client code. */
export interface Visitor {
  readonly page: VisitedPage;
  get(url: string): VisitedPage;
  /** Follows the link with this text on the current page. */
  follow(text: string): VisitedPage;
  /**
   * Fills in fields by name and presses the button with this label; the first button when left out. Throws, as a browser
   * would stop, when a required field is empty, a value is too long or not offered, or a field or button is not there. Values
   * of a multi-select have U+0005 between them; a file is its name, a line break and its text.
   */
  submit(fields: Record<string, string>, button?: string): VisitedPage;
}

/** As browsers do, give up after so many. */
const MOST_REDIRECTS = 20;

/** Opens a browser on a network. Synchronous, as the sandbox's network is. */
export function createVisitor(network: Network): Visitor {
  const cookies = createCookieJar();
  let page: VisitedPage | undefined;

  function request(method: 'GET' | 'POST', target: string, body: string, contentType: string): { url: string; response: HttpResponse } {
    let next = { method, url: target, body };
    for (let step = 0; step <= MOST_REDIRECTS; step += 1) {
      const url = new URL(next.url);
      url.hash = '';
      const headers: Record<string, string> = { accept: 'text/html', host: url.host, ...cookies.headerFor(url.host) };
      if (next.method === 'POST') headers['content-type'] = contentType;
      const response = network({ method: next.method, url: url.toString(), headers, body: next.body });
      cookies.take(url.host, response.headers['set-cookie']);
      const location = response.headers['location'];
      if (response.status < 300 || response.status > 399 || location === undefined) return { url: url.toString(), response };
      const keeps = response.status === 307 || response.status === 308;
      next = { method: keeps ? next.method : 'GET', url: new URL(location, url).toString(), body: keeps ? next.body : '' };
    }
    throw new Error(`More than ${MOST_REDIRECTS} redirects from ${target}.`);
  }

  function open(method: 'GET' | 'POST', target: string, body = '', contentType = 'application/x-www-form-urlencoded'): VisitedPage {
    const { url, response } = request(method, target, body, contentType);
    return (page = readPage(url, response));
  }

  function current(): VisitedPage {
    if (page === undefined) throw new Error('No page is open.');
    return page;
  }

  return {
    get page() {
      return current();
    },
    get: (url) => open('GET', url),
    follow(text) {
      const link = current().links.find((one) => one.text === text);
      if (link === undefined) throw new Error(`There is no link "${text}" on ${current().url}.`);
      return open('GET', link.url);
    },
    submit(fields, button) {
      const form = formWith(current(), button);
      const pairs = filledIn(form, fields);
      const pressed = button === undefined ? form.buttons[0] : form.buttons.find(({ label }) => label === button);
      if (pressed !== undefined && pressed.name !== '') pairs.push([pressed.name, pressed.value]);
      const action = new URL(form.action, current().url);
      const files = new Set(form.fields.filter(({ type }) => type === 'file').map(({ name }) => name));
      if (form.method === 'POST' && form.multipart) return open('POST', action.toString(), multipartBody(pairs, files), MULTIPART_TYPE);
      const sent = new URLSearchParams(pairs).toString();
      if (form.method === 'POST') return open('POST', action.toString(), sent);
      action.search = sent;
      return open('GET', action.toString());
    },
  };
}

function readPage(url: string, { status, body }: HttpResponse): VisitedPage {
  const tokens = readHtml(body);
  const [header, content] = atHeader(tokens);
  const links = [...readLinks(content, url), ...readLinks(header, url)];
  return { url, status, html: body, text: readText(tokens), forms: readForms(content), headerForms: readForms(header), links };
}

/** The tokens of a page's header, and all others. */
function atHeader(tokens: readonly HtmlToken[]): [header: HtmlToken[], content: HtmlToken[]] {
  const from = tokens.findIndex((token) => token.kind === 'open' && token.tag === 'header');
  const to = tokens.findIndex((token) => token.kind === 'close' && token.tag === 'header');
  return from < 0 || to < from ? [[], [...tokens]] : [tokens.slice(from, to + 1), [...tokens.slice(0, from), ...tokens.slice(to + 1)]];
}

function readLinks(tokens: readonly HtmlToken[], url: string): VisitedPage['links'] {
  return tokens.flatMap((token, index) => {
    if (token.kind !== 'open' || token.tag !== 'a' || token.attributes['href'] === undefined) return [];
    const end = tokens.findIndex((other, position) => position > index && other.kind === 'close' && other.tag === 'a');
    return [{ text: readText(tokens.slice(index, end)), url: new URL(token.attributes['href'], url).toString() }];
  });
}

function formWith(page: VisitedPage, button: string | undefined): HtmlForm {
  const forms = button === undefined ? page.forms : [...page.forms, ...page.headerForms];
  const form = forms.find(({ buttons }) => button === undefined || buttons.some(({ label }) => label === button));
  if (form === undefined)
    throw new Error(button === undefined ? `There is no form on ${page.url}.` : `There is no button "${button}" on ${page.url}.`);
  return form;
}

function filledIn(form: HtmlForm, entered: Record<string, string>): [string, string][] {
  const missing = Object.keys(entered).filter((name) => !form.fields.some((field) => field.name === name && field.type !== 'hidden'));
  if (missing.length > 0) throw new Error(`There is no field ${missing.join(', ')} to fill in.`);
  return form.fields
    .filter(({ name }) => name !== '')
    .flatMap((field): [string, string][] => {
      const given = field.type === 'hidden' ? undefined : entered[field.name];
      if (field.type === 'checkbox' || field.type === 'radio') {
        const on = given === undefined ? field.on : given === field.value;
        return on ? [[field.name, field.value]] : [];
      }
      const value = given ?? field.value;
      if (!form.noValidate && field.required && value === '') throw new Error(`Please enter value(s) for: ${field.name}`);
      if (!form.noValidate && field.maxLength !== undefined && value.length > field.maxLength)
        throw new Error(`${field.name} takes at most ${field.maxLength} characters.`);
      const values = field.type === 'multiselect' ? multipleValues(value) : [value];
      const strange = values.find((one) => field.choices && !field.choices.includes(one));
      if (strange !== undefined) throw new Error(`${field.name} does not offer "${strange}".`);
      return values.map((one) => [field.name, one]);
    });
}
