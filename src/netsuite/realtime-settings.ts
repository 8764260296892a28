import * as record from 'N/record';
import { runSql, textOf, type SqlRow } from './sql';

const TYPE = 'customrecord_spx_connection';

/** What an administrator sets for real-time signals. */
export interface RealtimeInput {
  isOn: boolean;
  /** Id of the API secret that holds the key of the signatures. */
  keySecretId: string;
  /** Minutes that a message may be older or younger than now. */
  mostMinutes: number;
  /** Genuine messages that are taken per minute. */
  perMinute: number;
}

/** Settings as stored, and the connection that they belong to. */
export interface RealtimeSettings extends RealtimeInput {
  connectionId: string;
  /** SPP company id; '' when nobody has connected yet. */
  company: string;
}

/** The shipped settings. */
export const DEFAULT_REALTIME: RealtimeInput = {
  isOn: false,
  keySecretId: 'custsecret_spx_signal_key',
  mostMinutes: 5,
  perMinute: 120,
};

/** Loads the real-time settings of the shipped connection, which is the oldest row; undefined when somebody deleted it. Cost: 10 units. */
export function loadRealtimeSettings(): RealtimeSettings | undefined {
  const [row] = runSql(
    `SELECT id, custrecord_spx_conn_company AS company, custrecord_spx_conn_rt_on AS ison, custrecord_spx_conn_rt_key AS keysecret,
      custrecord_spx_conn_rt_minutes AS mostminutes, custrecord_spx_conn_rt_rate AS perminute
    FROM ${TYPE} ORDER BY id`,
  );
  return (
    row && {
      connectionId: textOf(row['id']),
      company: textOf(row['company']),
      isOn: row['ison'] === 'T',
      keySecretId: textOf(row['keysecret']) || DEFAULT_REALTIME.keySecretId,
      mostMinutes: countOf(row['mostminutes'], DEFAULT_REALTIME.mostMinutes),
      perMinute: countOf(row['perminute'], DEFAULT_REALTIME.perMinute),
    }
  );
}

/** An empty field and a zero are the shipped value. */
const countOf = (value: SqlRow[string] | undefined, shipped: number): number => {
  const count = Number(textOf(value));
  return count > 0 ? count : shipped;
};

/** Stores the real-time settings, in one write. Cost: 2 units. */
export function saveRealtimeSettings(connectionId: string, { isOn, keySecretId, mostMinutes, perMinute }: RealtimeInput): void {
  record.submitFields({
    type: TYPE,
    id: connectionId,
    values: {
      custrecord_spx_conn_rt_on: isOn,
      custrecord_spx_conn_rt_key: keySecretId,
      custrecord_spx_conn_rt_minutes: mostMinutes,
      custrecord_spx_conn_rt_rate: perMinute,
    },
  });
}
