import { queryParameters } from '../../suitelet/query-parameters';
import type { Session } from '../../types';

/** Paths of record pages by record type [K]. The pages of other types have addresses that the sandbox does not know. */
const PATHS: Readonly<Record<string, string>> = { customer: '/app/common/entity/custjob.nl' };

export interface RecordPlace {
  type: string;
  id: string | number;
  isEditMode?: boolean | null;
  parameters?: Record<string, unknown> | null;
}

/**
 * Path and query of a record's page, as in the help's sample: `salesord.nl?id=6&e=T&compid=` and the account
 * (subsect_159976562256); that further parameters follow is assumed. Not emulated: other types than customer, records that do not
 * exist ("an error may occur").
 */
export function recordAddress(session: Session, method: string, { type, id, isEditMode, parameters }: RecordPlace): string {
  const path = PATHS[type];
  if (path === undefined) throw session.notEmulated(`${method} of a ${type}`);
  if (!/^[1-9]\d*$/.test(String(id)) || !session.account.store.get(type, Number(id)))
    throw session.notEmulated(`${method} of the ${type} ${id}, which does not exist`);
  const query = new URLSearchParams({
    id: String(id),
    ...(isEditMode === true && { e: 'T' }),
    compid: session.account.variant.accountId,
    ...queryParameters(session, method, parameters ?? {}),
  });
  return `${path}?${query}`;
}
