/** One HTTP request as it leaves a sandbox system. Header names are lower case. */
export interface HttpRequest {
  method: string;
  url: string;
  headers: Record<string, string>;
  body: string;
}

export interface HttpResponse {
  status: number;
  headers: Record<string, string>;
  body: string;
}

/** The network between the two systems: answers a request, or throws a `NetworkFault`. */
export type Network = (request: HttpRequest) => HttpResponse;

/** What a socket does instead of answering. `afterCommit`: the server did the work, the answer was lost. */
export class NetworkFault extends Error {
  constructor(
    readonly kind: 'time-out' | 'unknown-host' | 'connection-reset',
    readonly afterCommit = false,
  ) {
    super(`Network fault: ${kind}${afterCommit ? ' after the server committed' : ''}`);
    this.name = 'NetworkFault';
  }
}
