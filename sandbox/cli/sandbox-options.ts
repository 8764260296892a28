import { parseArgs } from 'node:util';

export interface SandboxOptions {
  ports: { netSuite: number; suiteProjectsPro: number };
  /** The file that both accounts are kept in between starts. */
  state: string;
}

/**
 * Options of `npm run sandbox`: `--netsuite-port` (8080), `--suiteprojects-port` (8081), `--state` (`.sandbox/state.json`). Throws a RangeError for a
 * port that is none, and the TypeError of `parseArgs` for an option that does not exist.
 */
export function sandboxOptions(args: readonly string[]): SandboxOptions {
  const option = (byDefault: string) => ({ type: 'string', default: byDefault }) as const;
  const { values } = parseArgs({
    args: [...args],
    options: { 'netsuite-port': option('8080'), 'suiteprojects-port': option('8081'), state: option('.sandbox/state.json') },
  });
  const ports = { netSuite: portOf(values['netsuite-port']), suiteProjectsPro: portOf(values['suiteprojects-port']) };
  if (ports.netSuite === ports.suiteProjectsPro) throw new RangeError(`Both systems cannot be served at port ${ports.netSuite}.`);
  return { ports, state: values.state };
}

function portOf(text: string): number {
  const port = /^\d+$/.test(text) ? Number(text) : 0;
  if (port < 1 || port > 65_535) throw new RangeError(`${text} is not a port.`);
  return port;
}
