import { cacheModule } from '../../../sandbox/netsuite/modules/cache';
import { emailModule } from '../../../sandbox/netsuite/modules/email';
import { utilModule } from '../../../sandbox/netsuite/modules/util';
import type { ModuleFactory, Session } from '../../../sandbox/netsuite/types';
import type { MethodSample } from './sample';

type Call = (...parameters: unknown[]) => unknown;
const method = (make: ModuleFactory, session: Session, name: string): Call => (make(session) as Record<string, Call>)[name]!;
const cache = (session: Session, name: string): Call =>
  (method(cacheModule, session, 'getCache')({ name: 'rates' }) as Record<string, Call>)[name]!;

const mail = {
  author: -5,
  recipients: 'a@example.com',
  subject: 's',
  body: 'b',
  replyTo: 'r@example.com',
  cc: ['c@example.com'],
  bcc: ['b@example.com'],
  attachments: [],
  relatedRecords: {},
};
const freeOfMail = { subject: 'text', body: 'text', replyTo: 'text', attachments: 'array', relatedRecords: 'object' } as const;
const check = (name: string): MethodSample => ({
  method: `N/util.${name}`,
  prepare: (session) => ({ call: method(utilModule, session, name), options: undefined }),
  takesAnything: true,
});

export const samples: MethodSample[] = [
  {
    method: 'N/cache.getCache',
    prepare: (session) => ({ call: method(cacheModule, session, 'getCache'), options: { name: 'n', scope: 'PUBLIC' } }),
    free: { name: 'text' },
  },
  {
    method: 'N/cache.Cache.get',
    prepare: (session) => ({ call: cache(session, 'get'), options: { key: 'k', loader: () => 'v', ttl: 300 } }),
    free: { key: 'text', loader: 'function', ttl: 'number' },
  },
  {
    method: 'N/cache.Cache.put',
    prepare: (session) => ({ call: cache(session, 'put'), options: { key: 'k', value: 'v', ttl: 300 } }),
    free: { key: 'text', value: 'anything', ttl: 'number' },
  },
  {
    method: 'N/cache.Cache.remove',
    prepare: (session) => ({ call: cache(session, 'remove'), options: { key: 'k' } }),
    free: { key: 'text' },
  },
  { method: 'N/email.send', prepare: (session) => ({ call: method(emailModule, session, 'send'), options: mail }), free: freeOfMail },
  {
    method: 'N/email.sendBulk',
    prepare: (session) => ({ call: method(emailModule, session, 'sendBulk'), options: mail }),
    free: freeOfMail,
  },
  ...['isArray', 'isBoolean', 'isDate', 'isFunction', 'isNumber', 'isObject', 'isRegExp', 'isString'].map(check),
  {
    method: 'N/util.nanoTime',
    prepare: (session) => ({ call: method(utilModule, session, 'nanoTime'), options: undefined }),
    takesNothing: true,
  },
];
