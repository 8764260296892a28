import type { SppCustomer } from '../../core/customer/spp-customer';
import { minutesBefore, minutesSetBack, secondsAhead } from '../../core/customer/server-time';
import * as log from '../../netsuite/log';
import type { SppClient } from '../../suiteprojects/client';
import { readCustomers, type CustomerQuery, type CustomerReading } from '../../suiteprojects/read-customers';

/** Where a read begins: `newerThan` of its query was true while the clock of SuiteProjects Pro was `clockAhead` of NetSuite's. */
export interface Since extends CustomerQuery {
  /** Seconds, the time zone included; undefined when nobody has looked yet. */
  clockAhead: number | undefined;
}

export interface ReadSince extends CustomerReading {
  /** Seconds that the clock of SuiteProjects Pro is ahead of NetSuite's now; undefined when that is not known. */
  clockAhead: number | undefined;
}

/**
 * Reads what was changed since a server time, although the clock of SuiteProjects Pro may have been set back meanwhile: the read
 * then begins earlier by as much, or what was changed after the last run with a time before its watermark would be missed for
 * good. The clock is asked for with the first page, so this costs a request only when it was set back. Errors: `readCustomers`.
 */
export function readSince(
  client: SppClient,
  { clockAhead: before, ...query }: Since,
  accept: (customers: SppCustomer[]) => boolean,
): ReadSince {
  const asked = Date.now();
  const isAll = query.newerThan === '';
  const setBack = (serverTime: string): number => minutesSetBack(before, secondsAhead(serverTime, asked));
  const withClock = (reading: CustomerReading): ReadSince => {
    const ahead = secondsAhead(reading.serverTime, asked);
    return { ...reading, clockAhead: Number.isNaN(ahead) ? undefined : ahead };
  };
  const first = readCustomers(client, query, (customers, serverTime) => (isAll || setBack(serverTime) === 0) && accept(customers));
  const minutes = isAll ? 0 : setBack(first.serverTime);
  if (minutes === 0) return withClock(first);
  log.audit({
    title: 'The clock of SuiteProjects Pro was set back',
    details: `by ${minutes} minutes since the last run; this one reads from as much earlier.`,
  });
  return withClock(readCustomers(client, { ...query, newerThan: minutesBefore(query.newerThan, minutes) }, accept));
}
