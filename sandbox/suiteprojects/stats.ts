/** Counts of what was asked of the server, answered or not. */
export class RequestStats {
  /** Requests to the XML API; lost ones and refused ones too. */
  requests = 0;
  /** Requests to the XML API by what they held (`Time`, `Read Customer`), once per request; and `token` requests. */
  readonly byKind: Record<string, number> = {};

  count(kinds: Iterable<string>): void {
    for (const kind of new Set(kinds)) this.byKind[kind] = (this.byKind[kind] ?? 0) + 1;
  }

  restore({ requests, byKind }: { requests: number; byKind: Readonly<Record<string, number>> }): void {
    this.requests = requests;
    for (const kind of Object.keys(this.byKind)) delete this.byKind[kind];
    Object.assign(this.byKind, byKind);
  }
}
