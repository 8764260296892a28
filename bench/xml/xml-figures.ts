import { connect } from '../../sandbox/cli/connect';
import { createWorld } from '../../sandbox/cli/demo-world';
import { runMapReduce } from '../../sandbox/netsuite/engine/map-reduce';
import { EXPORT } from '../export/measure-export';
import { leastSeconds } from '../measure/rate';
import { companyOfSize } from '../world/company';
import { readers } from './readers';

export interface XmlFigures {
  /** Time of the fastest other library that passes the bare-realm test, by ours; from 1 up ours is not slower. */
  xmlReadRatio: number;
  millisecondsPerPage: Record<string, number>;
  passesBareRealm: Record<string, boolean>;
}

const CUSTOMERS = 1_000;

/** The answer that the product reads: a page of 1,000 customers, taken from the line of an export. */
function page(zip: Uint8Array): string {
  let longest = '';
  const world = createWorld({
    zip,
    company: companyOfSize(CUSTOMERS),
    wire(request, send) {
      const response = send(request);
      if (response.body.length > longest.length && response.body.includes('<Read')) longest = response.body;
      return response;
    },
  });
  world.account.machineLimitMilliseconds = Infinity;
  connect(world);
  runMapReduce(world.account, EXPORT);
  return longest;
}

/** Reads the same page with every reader, in turns. */
export async function xmlFigures(zip: Uint8Array): Promise<XmlFigures> {
  const text = page(zip);
  const all = readers();
  const names = Object.keys(all) as (keyof typeof all)[];
  const works = Object.fromEntries(names.map((name) => [name, () => void all[name].read(text)])) as Record<keyof typeof all, () => void>;
  const seconds = await leastSeconds(works);
  return {
    xmlReadRatio: fastestOther(seconds, (name) => all[name as keyof typeof all].passesBareRealm) / seconds.ours,
    millisecondsPerPage: Object.fromEntries(names.map((name) => [name, 1000 * seconds[name]])),
    passesBareRealm: Object.fromEntries(names.map((name) => [name, all[name].passesBareRealm])),
  };
}

/** The least seconds of those that may be compared with `ours`; Infinity when there is none. */
export const fastestOther = (seconds: Readonly<Record<string, number>>, mayBeCompared: (name: string) => boolean): number =>
  Math.min(...Object.entries(seconds).flatMap(([name, one]) => (name !== 'ours' && mayBeCompared(name) ? [one] : [])));
