import { clockDate } from '../xml/date';
import type { XmlElement } from '../xml/parse';
import { block, type Command } from './command';
import { refuseBeyond } from './refuse-beyond';

/** `<Time/>`: what the server's clock shows, unpadded [REC]. */
export function timeCommand(element: XmlElement): Command {
  refuseBeyond(element, {});
  return {
    name: 'Time',
    kind: 'Time',
    writes: 0,
    run: ({ account }) => block('Time', 0, clockDate(account.serverTime(), account.settings.utcOffsetMinutes)),
  };
}
