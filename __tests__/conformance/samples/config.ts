import { configModule } from '../../../sandbox/netsuite/modules/config';
import type { Session } from '../../../sandbox/netsuite/types';
import type { MethodSample } from './sample';

type Members = Record<string, (...parameters: unknown[]) => unknown>;
const load = (session: Session) => (configModule(session) as Members)['load']!;

const read = (method: string): MethodSample => ({
  method: `N/config.Record.${method}`,
  prepare: (session) => ({
    call: (load(session)({ type: 'companyinformation' }) as Members)[method]!,
    options: { fieldId: 'companyname' },
  }),
});

export const samples: MethodSample[] = [
  { method: 'N/config.load', prepare: (session) => ({ call: load(session), options: { type: 'companyinformation' } }) },
  read('getValue'),
  read('getText'),
];
