import type { HttpResponse, Network } from '../http';
import { createCookieJar } from './cookie-jar';
import { readForms, type HtmlForm } from './html-forms';
import { readHtml, readText } from './html-reader';

/** A page as a person has it before them. */
export interface VisitedPage {
  /** Where the browser ended up after redirects. */
  url: string;
  status: number;
  html: string;
  text: string;
  forms: HtmlForm[];
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
   * would stop, when a required field is empty, a value is too long or not offered, or a field or button is not there.
   */
  submit(fields: Record<string, string>, button?: string): VisitedPage;
}

/** As browsers do, give up after so many. */
const MOST_REDIRECTS = 20;

/** Opens a browser on a network. Synchronous, as the sandbox's network is. */
export function createVisitor(network: Network): Visitor {
  const cookies = createCookieJar();
  let page: VisitedPage | undefined;

  function request(method: 'GET' | 'POST', target: string, body: string): { url: string; response: HttpResponse } {
    let next = { method, url: target, body };
    for (let step = 0; step <= MOST_REDIRECTS; step += 1) {
      const url = new URL(next.url);
      url.hash = '';
      const headers: Record<string, string> = { accept: 'text/html', host: url.host, ...cookies.headerFor(url.host) };
      if (next.method === 'POST') headers['content-type'] = 'application/x-www-form-urlencoded';
      const response = network({ method: next.method, url: url.toString(), headers, body: next.body });
      cookies.take(url.host, response.headers['set-cookie']);
      const location = response.headers['location'];
      if (response.status < 300 || response.status > 399 || location === undefined) return { url: url.toString(), response };
      const keeps = response.status === 307 || response.status === 308;
      next = { method: keeps ? next.method : 'GET', url: new URL(location, url).toString(), body: keeps ? next.body : '' };
    }
    throw new Error(`More than ${MOST_REDIRECTS} redirects from ${target}.`);
  }

  function open(method: 'GET' | 'POST', target: string, body = ''): VisitedPage {
    const { url, response } = request(method, target, body);
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
      const sent = new URLSearchParams(filledIn(form, fields));
      const pressed = button === undefined ? form.buttons[0] : form.buttons.find(({ label }) => label === button);
      if (pressed !== undefined && pressed.name !== '') sent.append(pressed.name, pressed.value);
      const action = new URL(form.action, current().url);
      if (form.method === 'POST') return open('POST', action.toString(), sent.toString());
      action.search = sent.toString();
      return open('GET', action.toString());
    },
  };
}

function readPage(url: string, { status, body }: HttpResponse): VisitedPage {
  const tokens = readHtml(body);
  const links = tokens.flatMap((token, index) => {
    if (token.kind !== 'open' || token.tag !== 'a' || token.attributes['href'] === undefined) return [];
    const end = tokens.findIndex((other, position) => position > index && other.kind === 'close' && other.tag === 'a');
    return [{ text: readText(tokens.slice(index, end)), url: new URL(token.attributes['href'], url).toString() }];
  });
  return { url, status, html: body, text: readText(tokens), forms: readForms(tokens), links };
}

function formWith(page: VisitedPage, button: string | undefined): HtmlForm {
  const form = page.forms.find(({ buttons }) => button === undefined || buttons.some(({ label }) => label === button));
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
      if (field.required && value === '') throw new Error(`Please enter value(s) for: ${field.name}`);
      if (field.maxLength !== undefined && value.length > field.maxLength)
        throw new Error(`${field.name} takes at most ${field.maxLength} characters.`);
      if (field.choices && !field.choices.includes(value)) throw new Error(`${field.name} does not offer "${value}".`);
      return [[field.name, value]];
    });
}
