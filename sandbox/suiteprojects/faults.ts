/** Faults that take the whole exchange, on either endpoint. */
export const EXCHANGE_KINDS = [
  'time-out-before',
  'time-out-after-commit',
  'connection-reset',
  'http-500',
  'http-503',
  'http-429',
  'expired-token',
] as const;
/** Faults of an answer of the XML API. */
export const API_KINDS = ['status-556', 'cut-off-xml', 'wrong-blocks'] as const;

export type ExchangeFaultKind = (typeof EXCHANGE_KINDS)[number] | (typeof API_KINDS)[number];

/**
 * A fault to come. It lets `skip` (0) matching requests pass unharmed, then strikes `times` (1).
 *
 * - `time-out-before`, `connection-reset`: nothing was done; `time-out-after-commit`: everything was, the answer is lost.
 * - `expired-token`: the access token of the request (api) or its refresh token (token) is expired from now on.
 * - `cut-off-xml`: the work was done, the answer ends in the middle.
 * - `wrong-blocks`: the work was done, the block of the first command is missing, so the rest moved up.
 * - `short-page`: matches a Read whose page is full; some rows at its end are missing.
 * - `status-on-modify`: matches each Modify (of `sppId`, when given); it answers `status` and writes nothing.
 */
export type SppFault = { on: 'api' | 'token' | 'any'; times?: number; skip?: number } & (
  { kind: ExchangeFaultKind | 'short-page' } | { kind: 'status-on-modify'; status: number; sppId?: string }
);

export interface ArmedFault {
  fault: SppFault;
  toSkip: number;
  left: number;
}

/** The faults that wait for their request. */
export class Faults {
  private armed: ArmedFault[] = [];

  /** A fault that can strike nothing is refused with a RangeError. */
  inject(fault: SppFault): void {
    const times = fault.times ?? 1;
    const skip = fault.skip ?? 0;
    const isCount = (value: number) => value === Infinity || Number.isInteger(value);
    if (!isCount(times) || times < 1) throw new RangeError(`A fault strikes at least once, not ${times} times.`);
    if (!isCount(skip) || skip < 0) throw new RangeError(`A fault cannot skip ${skip} requests.`);
    if (fault.on === 'token' && !isOneOf(EXCHANGE_KINDS, fault.kind))
      throw new RangeError(`The fault ${fault.kind} cannot strike the token endpoint.`);
    this.armed.push({ fault, toSkip: skip, left: times });
  }

  /** The faults that have not struck yet, oldest first. */
  waiting(): readonly ArmedFault[] {
    return structuredClone(this.armed);
  }

  /** From now on nothing fails that was to. */
  clear(): void {
    this.armed = [];
  }

  restore(armed: readonly ArmedFault[]): void {
    this.armed = structuredClone([...armed]);
  }

  /** The fault that takes this exchange, if one is due. */
  forExchange(endpoint: 'api' | 'token'): ExchangeFaultKind | undefined {
    const kinds = endpoint === 'api' ? [...EXCHANGE_KINDS, ...API_KINDS] : EXCHANGE_KINDS;
    const kind = this.take((fault) => (fault.on === endpoint || fault.on === 'any') && isOneOf(kinds, fault.kind))?.kind;
    return isOneOf(kinds, kind) ? kind : undefined;
  }

  /** Whether this full page loses rows. */
  takesRows(): boolean {
    return this.take((fault) => fault.kind === 'short-page') !== undefined;
  }

  /** The status that a Modify of this customer answers instead of its work. */
  statusOfModify(sppId: string): number | undefined {
    const fault = this.take((one) => one.kind === 'status-on-modify' && (one.sppId === undefined || one.sppId === sppId));
    return fault?.kind === 'status-on-modify' ? fault.status : undefined;
  }

  private take(matches: (fault: SppFault) => boolean): SppFault | undefined {
    for (const one of this.armed) {
      if (!matches(one.fault)) continue;
      if (one.toSkip > 0) {
        one.toSkip -= 1;
        continue;
      }
      one.left -= 1;
      if (one.left === 0) this.armed = this.armed.filter((other) => other !== one);
      return one.fault;
    }
    return undefined;
  }
}

function isOneOf<T extends string>(kinds: readonly T[], kind: string | undefined): kind is T {
  return (kinds as readonly (string | undefined)[]).includes(kind);
}
