import { NotEmulated } from '../../not-emulated';
import { textElement } from '../xml/element';
import type { XmlElement } from '../xml/parse';
import { block, type Command } from './command';
import { refuseBeyond } from './refuse-beyond';
import { readLimit } from './read/limit';

/** `<Read type="RateLimit" method="all" limit="1"/>`: requests left of the rolling day; costs one itself. [DOC article_76114759800] */
export function readRateLimitCommand(element: XmlElement): Command {
  refuseBeyond(element, { attributes: ['type', 'method', 'limit'] });
  const method = element.attributes['method'];
  if (method !== 'all') throw new NotEmulated(`Read RateLimit method "${method ?? ''}"`);
  const limit = readLimit(element);
  return {
    name: 'Read',
    kind: 'Read RateLimit',
    writes: 0,
    run({ account }) {
      if (!limit) return block('Read', 605);
      const left = account.caps.leftToday(account.clock.now());
      return block('Read', 0, `<RateLimit>${textElement('remain_24h_error', String(left))}</RateLimit>`);
    },
  };
}
