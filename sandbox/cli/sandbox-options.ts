import { parseArgs } from 'node:util';

export interface SandboxOptions {
  /** `external`: the host of Suitelets that are available without login. */
  ports: { netSuite: number; suiteProjectsPro: number; external: number };
  /** The file that both accounts are kept in between starts. */
  state: string;
  /** How many customers a new account begins with that another connector has linked; undefined: the demo company. */
  linked: number | undefined;
  /** Whether a new account has no API secrets yet, and SuiteProjects Pro no application: what an administrator begins with. */
  isEmpty: boolean;
}

/**
 * Options of `npm run sandbox`: `--netsuite-port` (8080), `--suiteprojects-port` (8081), `--external-port` (8082), `--state` (`.sandbox/state.json`),
 * `--empty` (no API secrets, no application), `--linked N` (a company whose N customers are linked already, in place of the demo company). Throws a RangeError for a port or number that is none, and the TypeError of `parseArgs` for an option that does not exist.
 */
export function sandboxOptions(args: readonly string[]): SandboxOptions {
  const option = (byDefault: string) => ({ type: 'string', default: byDefault }) as const;
  const { values } = parseArgs({
    args: [...args],
    options: {
      'netsuite-port': option('8080'),
      'suiteprojects-port': option('8081'),
      'external-port': option('8082'),
      state: option('.sandbox/state.json'),
      linked: option(''),
      empty: { type: 'boolean', default: false },
    },
  });
  const ports = {
    netSuite: portOf(values['netsuite-port']),
    suiteProjectsPro: portOf(values['suiteprojects-port']),
    external: portOf(values['external-port']),
  };
  const taken = Object.values(ports).find((port, index, all) => all.indexOf(port) !== index);
  if (taken !== undefined) throw new RangeError(`Two hosts cannot be served at port ${taken}.`);
  return { ports, state: values.state, linked: values.linked === '' ? undefined : linkedOf(values.linked), isEmpty: values.empty };
}

function portOf(text: string): number {
  const port = /^\d+$/.test(text) ? Number(text) : 0;
  if (port < 1 || port > 65_535) throw new RangeError(`${text} is not a port.`);
  return port;
}

/** What one start can make and keep. */
const MOST_LINKED = 20_000;

function linkedOf(text: string): number {
  const count = /^\d+$/.test(text) ? Number(text) : 0;
  if (count < 1 || count > MOST_LINKED) throw new RangeError(`${text} is not a number of customers from 1 to ${MOST_LINKED}.`);
  return count;
}
