import { findRestlet, restletHost, restletPath } from '../../restlet/address';
import { findSuitelet, suiteletPath } from '../../suitelet/address';
import { externalSuiteletUrl } from '../../suitelet/external-address';
import type { Session } from '../../types';

/** What `resolveScript` is asked for. */
export interface ScriptPlace {
  scriptId: string | number;
  deploymentId: string | number;
  /** The whole URL for callers outside the account, instead of the path. */
  returnExternalUrl?: boolean;
}

/** The address of a Suitelet or RESTlet. External ones: of a Suitelet that is available without login, of any RESTlet. */
export function scriptAddress(session: Session, place: ScriptPlace, parameters: Record<string, string>): string {
  const { account } = session;
  const { scriptId, deploymentId, returnExternalUrl = false } = place;
  const script = [...account.scripts.values()].find((one) => one.scriptId === scriptId || one.internalId === Number(scriptId));
  if (!script) throw session.error('SSS_INVALID_SCRIPT_ID_1', `You have provided an invalid script id or internal id: ${scriptId}`);
  const suitelet = findSuitelet(account, scriptId, deploymentId);
  if (suitelet) return returnExternalUrl ? externalSuiteletUrl(account, suitelet, parameters) : suiteletPath(account, suitelet, parameters);
  const restlet = findRestlet(account, scriptId, deploymentId);
  if (restlet) return `${returnExternalUrl ? `https://${restletHost(account.variant)}` : ''}${restletPath(restlet, parameters)}`;
  if (!['suitelet', 'restlet'].includes(script.type)) throw session.notEmulated(`N/url.resolveScript of a ${script.type}`);
  throw session.error('SSS_INVALID_DEPLOY_ID', `You have provided an invalid deployment id: ${deploymentId}`);
}
