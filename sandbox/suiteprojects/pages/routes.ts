import type { HttpRequest, HttpResponse } from '../../http';
import { NotEmulated } from '../../not-emulated';
import type { SppAccount } from '../account';
import { htmlAnswer, methodNotAllowed } from '../respond';
import { customerPage } from './customer';
import { customerListPage } from './customer-list';
import { errorPage } from './error-page';

/** The pages for people: `/` and `/customers` (`?page=2`), `/customers/<id>`. Any other path is NOT_EMULATED. */
export function pageRoutes(request: HttpRequest, url: URL, account: SppAccount): HttpResponse {
  const id = /^\/customers\/(\d+)$/.exec(url.pathname)?.[1];
  if (id === undefined && url.pathname !== '/' && url.pathname !== '/customers') throw new NotEmulated(`path ${url.pathname}`);
  for (const name of url.searchParams.keys())
    if (id !== undefined || name !== 'page') throw new NotEmulated(`parameter ${name} of ${url.pathname}`);
  if (request.method !== 'GET') return methodNotAllowed('GET');
  const html = id === undefined ? customerListPage(account, Number(url.searchParams.get('page') ?? 1)) : singlePage(account, id);
  return html === undefined ? htmlAnswer(errorPage('Not found', 'There is no such page.'), 404) : htmlAnswer(html);
}

function singlePage(account: SppAccount, id: string): string | undefined {
  const customer = account.customers.find(id);
  return customer && customerPage(customer, account.customFields);
}
