import type { Writes } from '../after-the-dust';
import type { BothPromise } from './promise';

/** Without a change by a person nothing is written, and a change on one side is one write on the other. */
export const noPingPong: BothPromise = {
  name: 'no ping-pong',
  violations({ afterwards: { quietAfter, idle, netsuiteEdit, sppEdit } }) {
    return [
      ...(quietAfter === undefined ? ['six rounds of both workflows after the troubles, and there is still something to write'] : []),
      ...more('a second round after which nobody had changed anything', idle, { spp: 0, netsuite: 0 }),
      ...more('the round after one edit in NetSuite', netsuiteEdit, { spp: 1, netsuite: 0 }),
      ...more('the round after one edit in SuiteProjects Pro', sppEdit, { spp: 0, netsuite: 0 }),
    ];
  },
};

function more(when: string, written: Writes | undefined, most: Writes): string[] {
  if (written === undefined || (written.spp <= most.spp && written.netsuite <= most.netsuite)) return [];
  return [`${when}: ${written.spp} requests that write to SPP, ${written.netsuite} saves in NetSuite`];
}
