import type { Session } from '../../types';
import { missingArgument } from '../options';
import type { HttpMethod } from './send';

/** The option `method` of `request`: SSS_MISSING_REQD_ARGUMENT without one, NOT_EMULATED when it is not in the enum. */
export function requestMethod(
  session: Session,
  name: string,
  methods: Readonly<Partial<Record<HttpMethod, HttpMethod>>>,
  options: { method?: unknown } | undefined,
): HttpMethod {
  const method = options?.method;
  if (method === undefined) throw missingArgument(session, name, 'method');
  const known = Object.values(methods).find((one) => one === method);
  if (known === undefined) throw session.notEmulated(`${name} method ${String(method)}`);
  return known;
}
