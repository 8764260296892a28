import { fileModule } from '../../../sandbox/netsuite/modules/file';
import type { Session } from '../../../sandbox/netsuite/types';
import type { MethodSample } from './sample';

type Call = (...parameters: unknown[]) => unknown;
type Calls = Record<string, Call>;
const CREATED = { name: 'a.txt', fileType: 'PLAINTEXT', contents: 'one\n', description: 'd', folder: -15, encoding: 'UTF_8' };
const opened = (session: Session) => (fileModule(session) as Calls).create!(CREATED) as Calls & { lines: Calls };

const ofModule = (name: string, options: object): MethodSample => ({
  method: `N/file.${name}`,
  prepare(session) {
    const id = opened(session).save!();
    return { call: (fileModule(session) as Calls)[name]!, options: { id, ...options } };
  },
});
const ofFile = (name: string, options?: Record<string, unknown>, free?: MethodSample['free']): MethodSample => ({
  method: `N/file.File.${name}`,
  prepare: (session) => ({ call: opened(session)[name]!, options }),
  free,
  ...(options ? {} : { takesNothing: true as const }),
});
const ofReader = (name: string, options: Record<string, unknown>, free?: MethodSample['free']): MethodSample => ({
  method: `N/file.Reader.${name}`,
  prepare: (session) => ({ call: (opened(session).getReader!() as Calls)[name]!, options }),
  free,
});

export const samples: MethodSample[] = [
  {
    method: 'N/file.create',
    prepare: (session) => ({ call: (fileModule(session) as Calls).create!, options: { ...CREATED, isOnline: true, isInactive: false } }),
    free: { name: 'text', contents: 'text', description: 'text', isOnline: 'boolean', isInactive: 'boolean' },
  },
  ofModule('load', {}),
  ofModule('delete', {}),
  ofModule('copy', { folder: -15, conflictResolution: 'RENAME_TO_UNIQUE' }),
  ofFile('save'),
  ofFile('getContents'),
  ofFile('getReader'),
  ofFile('resetStream'),
  ofFile('getSegments', { separator: 'o' }, { separator: 'text' }),
  ofFile('appendLine', { value: 'two' }, { value: 'text' }),
  {
    method: 'N/file.File.lines.iterator',
    prepare: (session) => ({ call: opened(session).lines.iterator!, options: undefined }),
    takesNothing: true,
  },
  {
    method: 'N/file.FileIterator.each',
    prepare: (session) => {
      const { each } = opened(session).lines.iterator!() as Calls;
      return { call: (options) => each!(options ?? (() => true)), options: undefined };
    },
    takesNothing: true,
  },
  ofReader('readUntil', { tag: 'n' }, { tag: 'text' }),
  ofReader('readChars', { number: 2 }, { number: 'number' }),
];
