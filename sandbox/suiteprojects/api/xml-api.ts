import type { HttpRequest, HttpResponse } from '../../http';
import { NotEmulated } from '../../not-emulated';
import type { SppAccount } from '../account';
import { block, type Block } from '../commands/command';
import type { ExchangeFaultKind } from '../faults';
import { methodNotAllowed, xmlAnswer } from '../respond';
import { escapeText } from '../xml/escape';
import { type ApiRequest, readApiRequest } from './api-request';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const NOT_LOGGED_IN = 2;
const SIGN_IN_FAILED = 401;
const OBJECTS_OVER_LIMIT = 555;
const REQUESTS_OVER_LIMIT = 556;

/** `/api.pl` (facts 3.1): HTTP is 200 even for errors; each command is answered in order with its own status. */
export function xmlApi(request: HttpRequest, account: SppAccount, fault: ExchangeFaultKind | undefined): HttpResponse {
  if (request.method !== 'POST' && request.method !== 'PUT') return methodNotAllowed('POST, PUT');
  const contentType = request.headers['content-type'] ?? '';
  if (!/^(application|text)\/xml\s*(;\s*charset="?utf-8"?\s*)?$/i.test(contentType))
    throw new NotEmulated(`content type "${contentType}" at /api.pl`);
  const read = readApiRequest(request.body, account);
  if (read.outcome === 'malformed') return wholeResponse(1, read.message);
  account.stats.count(read.request.commands.map((command) => command.kind));
  return answer(read.request, account, fault);
}

function answer(request: ApiRequest, account: SppAccount, fault: ExchangeFaultKind | undefined): HttpResponse {
  if (request.namespace !== account.namespace || request.key !== account.apiKey)
    return wholeResponse(505, 'The namespace and key do not match');
  if (fault === 'status-556' || !account.caps.admit(account.clock.now())) return refusedAtAuth(request, REQUESTS_OVER_LIMIT);
  const writes = request.commands.reduce((sum, command) => sum + command.writes, 0);
  if (writes > account.settings.maxObjectsPerCall) {
    if (account.settings.tooManyObjects === 'auth') return refusedAtAuth(request, OBJECTS_OVER_LIMIT);
    return wholeResponse(OBJECTS_OVER_LIMIT, 'Too many objects in the request');
  }
  if (fault === 'expired-token') account.grants.expire(request.accessToken);
  const grant = account.grants.access(request.accessToken);
  if (!grant?.scope.split(' ').includes('xml')) return refusedAtAuth(request, SIGN_IN_FAILED, 'invalid access token');
  const blocks = request.commands.map((command) => command.run({ account, grant }));
  return blockResponse(block('Auth', 0), fault === 'wrong-blocks' ? blocks.slice(1) : blocks);
}

function refusedAtAuth(request: ApiRequest, status: number, text = ''): HttpResponse {
  return blockResponse(
    block('Auth', status, text),
    request.commands.map((command) => block(command.name, NOT_LOGGED_IN)),
  );
}

function blockResponse(auth: Block, blocks: Block[]): HttpResponse {
  return xmlAnswer(`${DECLARATION}<response>${auth}${blocks.join('')}</response>`);
}

function wholeResponse(status: number, text: string): HttpResponse {
  return xmlAnswer(`${DECLARATION}<response status="${status}">${escapeText(text)}</response>`);
}
