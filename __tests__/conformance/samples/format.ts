import { formatModule } from '../../../sandbox/netsuite/modules/format';
import type { Session } from '../../../sandbox/netsuite/types';
import type { MethodSample } from './sample';

type Call = (...parameters: unknown[]) => unknown;
const method = (session: Session, name: string): Call => (formatModule(session) as Record<string, Call>)[name]!;

/** A value of another kind than the type comes back as it came, as the help says. */
const sample = (name: string, value: unknown): MethodSample => ({
  method: `N/format.${name}`,
  prepare: (session) => ({ call: method(session, name), options: { value, type: 'datetime', timezone: 'Asia/Tokyo' } }),
  free: { value: ['text', 'number', 'boolean'] },
});

export const samples: MethodSample[] = [sample('format', new Date(0)), sample('parse', '1/31/2026 2:05 pm')];
