import { errorModule } from '../../../sandbox/netsuite/modules/error';
import type { Session } from '../../../sandbox/netsuite/types';
import type { MethodSample } from './sample';

type Call = (...parameters: unknown[]) => unknown;
const method = (session: Session, name: string): Call => (errorModule(session) as Record<string, Call>)[name]!;

export const samples: MethodSample[] = [
  {
    method: 'N/error.create',
    prepare: (session) => ({ call: method(session, 'create'), options: { name: 'MINE', message: 'm', notifyOff: true } }),
    free: { name: 'text', message: 'text', notifyOff: 'boolean' },
  },
];
