import type * as runtime from 'N/runtime';
import { CONTEXT_TYPES } from '../../netsuite/modules/runtime/context-types';
import type { Emulates } from '../../netsuite/modules/emulates';
import { checkNoArguments, guard, notEmulated } from '../not-emulated';
import type { PageModel } from '../page-model';

/** N/runtime in the browser, for a script that is deployed, or else for what the script that made the page attached. `getRemainingUsage` is not emulated: the 1,000 units of a client script are not counted here. */
export function runtimeModule({ accountId, user, script: ofPage }: PageModel['runtime'], script = ofPage): object {
  return guard('N/runtime', {
    ContextType: guard('N/runtime.ContextType', { ...CONTEXT_TYPES }),
    accountId,
    executionContext: CONTEXT_TYPES.USER_INTERFACE as unknown as runtime.ContextType,
    getCurrentUser(...given: unknown[]): object {
      checkNoArguments('N/runtime.getCurrentUser', given);
      if (!user) throw notEmulated('N/runtime.getCurrentUser on a page without a user');
      return guard('N/runtime.User', { ...user } satisfies Emulates<runtime.User>);
    },
    getCurrentScript(...given: unknown[]): object {
      checkNoArguments('N/runtime.getCurrentScript', given);
      if (!script) throw notEmulated('N/runtime.getCurrentScript on a page that no script made');
      return guard('N/runtime.Script', { id: script.id, deploymentId: script.deploymentId } satisfies Emulates<runtime.Script>);
    },
  } satisfies Emulates<typeof runtime>);
}
