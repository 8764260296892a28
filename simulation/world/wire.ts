import { DEMO } from '../../sandbox/cli/demo-world';
import type { HttpRequest, HttpResponse, Network } from '../../sandbox/http';
import type { SppFault } from '../../sandbox/suiteprojects/server';
import type { Trouble } from '../scenario/scenario';
import { brokenAnswer, isBrokenAnswer } from './broken-answers';
import type { KnownSecrets } from './secrets';
import type { Trace } from './trace';

type WireTrouble = Extract<Trouble, { trouble: 'exchange' | 'meanwhile' }>;
type Endpoint = 'api' | 'token';

export interface WireOptions {
  secrets: KnownSecrets;
  trace: Trace;
  injectFault(fault: SppFault): void;
  /** Somebody does this in SuiteProjects Pro. */
  change(change: Extract<WireTrouble, { trouble: 'meanwhile' }>['change']): void;
}

/** The line between the two systems: overhears every exchange, and while troubles are on, spoils those that are due. */
export class Wire {
  private troubles: readonly WireTrouble[] = [];
  private readonly counts: Record<Endpoint, number> = { api: 0, token: 0 };

  constructor(private readonly options: WireOptions) {}

  /** Begins to count at 1. */
  start(troubles: readonly Trouble[]): void {
    this.troubles = troubles.filter((one): one is WireTrouble => one.trouble === 'exchange' || one.trouble === 'meanwhile');
    this.counts.api = this.counts.token = 0;
  }

  calm(): void {
    this.troubles = [];
  }

  carry(request: HttpRequest, send: Network): HttpResponse {
    const endpoint = endpointOf(request);
    if (endpoint === undefined) return this.overheard(request, send(request));
    const number = (this.counts[endpoint] += 1);
    this.disturb(endpoint, number);
    const fault = this.troubles.find(
      (one) => one.trouble === 'exchange' && one.endpoint === endpoint && number >= one.atRequest && number < one.atRequest + one.times,
    );
    if (fault?.trouble !== 'exchange') return this.overheard(request, send(request));
    const { kind } = fault;
    this.options.trace.note(`${endpoint} request ${number}: ${kind}`);
    if (isBrokenAnswer(kind)) return brokenAnswer(this.overheard(request, send(request)), kind);
    this.options.injectFault({ on: endpoint, kind });
    return this.overheard(request, send(request));
  }

  private disturb(endpoint: Endpoint, number: number): void {
    if (endpoint !== 'api') return;
    for (const one of this.troubles) if (one.trouble === 'meanwhile' && one.atRequest === number) this.options.change(one.change);
  }

  private overheard(request: HttpRequest, response: HttpResponse): HttpResponse {
    this.options.secrets.overhear(request, response);
    return response;
  }
}

function endpointOf({ url }: HttpRequest): Endpoint | undefined {
  const { host, pathname } = new URL(url);
  if (host !== DEMO.host) return undefined;
  if (pathname === '/api.pl') return 'api';
  return pathname === '/login/oauth2/v1/token' ? 'token' : undefined;
}
