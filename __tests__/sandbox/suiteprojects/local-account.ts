import { virtualClock, type Clock } from '../../../sandbox/clock';
import type { HttpRequest, HttpResponse } from '../../../sandbox/http';
import { createSuiteProjectsPro, type SppSettings, type SuiteProjectsPro } from '../../../sandbox/suiteprojects/server';
import type { SppRow } from '../../../sandbox/suiteprojects/rows/row-table';
import type { SppCustomerRecord } from '../../../sandbox/suiteprojects/types';
import { parseXml, type XmlElement } from '../../../sandbox/suiteprojects/xml/parse';

export const HOST = 'acme.app.netsuitesuiteprojectspro.com';
export const CALLBACK = 'https://1234567.app.netsuite.com/app/site/hosting/scriptlet.nl?script=12&deploy=1';
export const APPLICATION = { clientId: 'app & co', clientSecret: 's3cret:with/colon', redirectUri: CALLBACK };
export const OTHER_APPLICATION = { clientId: 'other', clientSecret: 'other secret', redirectUri: 'https://other.example/cb' };
export const USER = { nickname: 'integration', password: 'open sesame' };
export const NETSUITE_ID = 'netsuite_customer_id__c';
/** A custom field of User. */
export const HR_NUMBER = 'employee_number__c';
export const EXPORT = 'export_customer_to_ns__c';

/** A customer as a test needs it; created and updated long before the clock starts. */
export function customer(id: number | string, own: Partial<SppCustomerRecord> = {}): SppCustomerRecord {
  return {
    id: String(id),
    name: `Customer ${id}`,
    company: `Company ${id}`,
    active: '1',
    type: 'C',
    created: '2025-06-01 08:00:00',
    updated: '2025-06-01 08:00:00',
    custom: {},
    ...own,
  };
}

/** Customers 1 to `count`. */
export function customers(count: number): SppCustomerRecord[] {
  return Array.from({ length: count }, (_, index) => customer(index + 1));
}

/** A seeded generator, so that every run of a test is the same. */
export function seeded(seed = 7): () => number {
  let state = seed;
  return () => (state = (state * 16807) % 2147483647) / 2147483647;
}

export interface LocalAccount {
  spp: SuiteProjectsPro;
  clock: Clock;
  send(path: string, request?: Partial<HttpRequest>): HttpResponse;
  authorizeForm(own?: Record<string, string>): HttpResponse;
  tokenForm(form: Record<string, string>, headers?: Record<string, string>): HttpResponse;
  /** A whole sign-in: tokens of the given scope. */
  signIn(scope?: string): Tokens;
  /** Sends commands with a token (by default one from the start of the account) and parses the answer. */
  call(commands: string, token?: string): XmlElement;
  /** As `call`, the body as text. */
  callText(commands: string, token?: string): string;
}

export interface Tokens {
  access_token: string;
  refresh_token: string;
  expires_in: number;
  token_type: string;
  scope: string;
}

/** Opens an account and signs in once. */
export function localAccount(
  customers: readonly SppCustomerRecord[] = [],
  settings: Partial<SppSettings> = {},
  rows: Readonly<Record<string, readonly SppRow[]>> = {},
): LocalAccount {
  const clock = virtualClock();
  const spp = createSuiteProjectsPro({
    clock,
    host: HOST,
    companyId: 'Acme <Test>',
    namespace: 'default',
    apiKey: 'KEY',
    customers,
    rows,
    rowCustomFields: { User: [HR_NUMBER] },
    customFields: [NETSUITE_ID, EXPORT],
    users: [{ nickname: 'admin', password: 'admin' }, USER],
    applications: [APPLICATION, OTHER_APPLICATION],
    settings,
    random: seeded(),
  });
  const send: LocalAccount['send'] = (path, request) =>
    spp.handle({ method: 'GET', url: `https://${HOST}${path}`, headers: {}, body: '', ...request });
  const authorizeForm: LocalAccount['authorizeForm'] = (own) =>
    send('/login/oauth2/v1/authorize', {
      method: 'POST',
      body: new URLSearchParams({ ...AUTHORIZATION, user: USER.nickname, password: USER.password, ...own }).toString(),
    });
  const tokenForm: LocalAccount['tokenForm'] = (form, headers = BASIC) =>
    send('/login/oauth2/v1/token', {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
      body: new URLSearchParams(form).toString(),
    });
  const signIn: LocalAccount['signIn'] = (scope = 'xml') =>
    JSON.parse(tokenForm({ grant_type: 'authorization_code', code: codeIn(authorizeForm({ scope })), redirect_uri: CALLBACK }).body);
  const first = signIn().access_token;
  const callText: LocalAccount['callText'] = (commands, token = first) => send('/api.pl', xmlPost(envelope(commands, token))).body;
  return { spp, clock, send, authorizeForm, tokenForm, signIn, callText, call: (commands, token) => parseXml(callText(commands, token)) };
}

export const AUTHORIZATION = {
  response_type: 'code',
  client_id: APPLICATION.clientId,
  redirect_uri: CALLBACK,
  scope: 'xml',
  state: 'x&y=1',
};
export const BASIC = basic(APPLICATION);

export function basic({ clientId, clientSecret }: { clientId: string; clientSecret: string }): Record<string, string> {
  return { authorization: `Basic ${Buffer.from(`${clientId}:${clientSecret}`).toString('base64')}` };
}

export function codeIn(response: HttpResponse): string {
  return new URL(response.headers['location'] ?? '').searchParams.get('code') ?? '';
}

export function xmlPost(body: string): Partial<HttpRequest> {
  return { method: 'POST', headers: { 'content-type': 'application/xml' }, body };
}

export function envelope(commands: string, token: string, { namespace = 'default', key = 'KEY' } = {}): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<request API_version="1.0" client="test" client_ver="1.0" namespace="${namespace}" key="${key}">
<Auth><Login><access_token>${token}</access_token></Login></Auth>${commands}</request>`;
}

/** `<Read type="Customer" method="all" limit="0,1000" .../>`. */
export function read(attributes = '', content = '', { method = 'all', limit = '0,1000' } = {}): string {
  return `<Read type="Customer" method="${method}" limit="${limit}" ${attributes}>${content}</Read>`;
}

export function modify(id: number | string, fields: string, attributes = 'enable_custom="1"'): string {
  return `<Modify type="Customer" ${attributes}><Customer><id>${id}</id>${fields}</Customer></Modify>`;
}

/** `2026-01-15 08:30:00` as a `<Date>`. */
export function dateElement(time: string): string {
  const [year, month, day, hour, minute, second] = time.split(/[- :]/);
  return `<Date><year>${year}</year><month>${month}</month><day>${day}</day><hour>${hour}</hour><minute>${minute}</minute><second>${second}</second></Date>`;
}

/** Name and status of each block of an answer, `Read 0`. */
export function statuses(response: XmlElement): string[] {
  return response.children.map(({ name, attributes }) => `${name} ${attributes['status']}`);
}

/** The element at a path of names below an element; fails when there is none. */
export function at(element: XmlElement, ...path: string[]): XmlElement {
  return path.reduce((current, name) => {
    const found = current.children.find((child) => child.name === name);
    if (!found) throw new Error(`No <${name}> in <${current.name}>`);
    return found;
  }, element);
}

/** Ids of the customers that the first Read of an answer holds. */
export function idsIn(response: XmlElement): string[] {
  return at(response, 'Read').children.map((row) => at(row, 'id').text);
}
