import type { HttpResponse, Network } from '../http';
import { answerOnline } from '../netsuite/suitelet/online';
import type { Account } from '../netsuite/types';
import { clientCode } from './client-script';

/** The host of Suitelets that are available without login: their pages, and the client code that those pages load. */
export const externalSite =
  (account: Account): Network =>
  (request): HttpResponse => {
    const code = request.method === 'GET' ? clientCode(account, new URL(request.url)) : undefined;
    return code ?? answerOnline(account, request);
  };
