import type { HttpRequest, HttpResponse } from '../../http';
import { NotEmulated } from '../../not-emulated';
import type { SppAccount } from '../account';
import { newCustomer, saveCustomer } from '../customer-form';
import { htmlAnswer, methodNotAllowed, redirectAnswer } from '../respond';
import { authorizedApplicationsPage } from './authorized-applications';
import { customerPage } from './customer';
import { customerFormPage, postedCustomer } from './customer-form-page';
import { customerListPage } from './customer-list';
import { INTEGRATION_APPLICATIONS, integrationApplicationsPage, postIntegrationApplication } from './integration-applications';
import { errorPage } from './error-page';
import { postScripting } from './post-scripting';
import { scriptingCenterPage } from './scripting-center';

/** Query parameters by page. */
const PARAMETERS: Readonly<Record<string, readonly string[]>> = {
  '/': ['page'],
  '/customers': ['page'],
  '/customers/:id': ['all'],
  '/applications': [],
  [INTEGRATION_APPLICATIONS]: [],
  '/scripting': ['script'],
};

/**
 * The pages for people: `/` and `/customers` (`?page=2`), `/customers/new` and `/customers/<id>` (the form; `?all=1` every field),
 * `/applications`, `/integration-applications`, `/scripting` (`?script=<name>`). Any other path or parameter is NOT_EMULATED.
 */
export function pageRoutes(request: HttpRequest, url: URL, account: SppAccount): HttpResponse {
  if (request.method !== 'GET' && request.method !== 'POST') return methodNotAllowed('GET, POST');
  const page = url.pathname.replace(/^\/customers\/(new|\d+)$/, '/customers/:id');
  const id = url.pathname.split('/')[2] ?? '';
  const known = PARAMETERS[page];
  if (known === undefined) throw new NotEmulated(`path ${url.pathname}`);
  for (const name of url.searchParams.keys()) if (!known.includes(name)) throw new NotEmulated(`parameter ${name} of ${url.pathname}`);
  const form = new URLSearchParams(request.body);
  if (page === '/applications') return request.method === 'GET' ? htmlAnswer(authorizedApplicationsPage(account)) : revoke(form, account);
  if (page === INTEGRATION_APPLICATIONS)
    return htmlAnswer(integrationApplicationsPage(account, request.method === 'GET' ? {} : postIntegrationApplication(form, account)));
  if (page === '/scripting')
    return request.method === 'GET'
      ? htmlAnswer(scriptingCenterPage(account, url.searchParams.get('script') ?? ''))
      : changeScripting(form, account);
  if (page === '/customers/:id')
    return request.method === 'GET' ? customerAnswer(account, id, url.searchParams.has('all')) : save(form, account, id);
  if (request.method === 'POST') return methodNotAllowed('GET');
  return shown(customerListPage(account, Number(url.searchParams.get('page') ?? 1)));
}

function customerAnswer(account: SppAccount, id: string, withAllFields: boolean): HttpResponse {
  if (id === 'new') return htmlAnswer(customerFormPage(newCustomer(account), true));
  const customer = account.customers.find(id);
  if (!customer) return shown(undefined);
  return htmlAnswer(withAllFields || customer.deleted ? customerPage(customer, account.customFields) : customerFormPage(customer, false));
}

function save(form: URLSearchParams, account: SppAccount, id: string): HttpResponse {
  const existing = account.customers.find(id);
  if (id !== 'new' && (!existing || existing.deleted)) return shown(undefined);
  const posted = postedCustomer(form, account, existing);
  if (typeof posted === 'string') return htmlAnswer(customerFormPage(existing ?? newCustomer(account), id === 'new', posted));
  saveCustomer(posted, account);
  return redirectAnswer(`/customers/${posted.id}`);
}

function revoke(form: URLSearchParams, account: SppAccount): HttpResponse {
  account.grants.revoke(form.get('client_id') ?? '', form.get('user') ?? '');
  return redirectAnswer('/applications');
}

function changeScripting(form: URLSearchParams, account: SppAccount): HttpResponse {
  const refusal = postScripting(form, account);
  return refusal === undefined ? redirectAnswer('/scripting') : htmlAnswer(scriptingCenterPage(account, form.get('name') ?? '', refusal));
}

const shown = (html: string | undefined): HttpResponse =>
  html === undefined ? htmlAnswer(errorPage('Not found', 'There is no such page.'), 404) : htmlAnswer(html);
