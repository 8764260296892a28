import { CONTEXT_TYPES } from '../../netsuite/modules/runtime/context-types';
import { guard, notEmulated } from '../not-emulated';
import type { PageModel } from '../page-model';

/** N/runtime in the browser. `getRemainingUsage` is not emulated: the 1,000 units of a client script are not counted here. */
export function runtimeModule({ runtime }: PageModel): object {
  const { accountId, user, script } = runtime;
  return guard('N/runtime', {
    ContextType: guard('N/runtime.ContextType', { ...CONTEXT_TYPES }),
    accountId,
    executionContext: CONTEXT_TYPES.USER_INTERFACE,
    getCurrentUser(): object {
      if (!user) throw notEmulated('N/runtime.getCurrentUser on a page without a user');
      return guard('N/runtime.User', { ...user });
    },
    getCurrentScript(): object {
      if (!script) throw notEmulated('N/runtime.getCurrentScript on a page that no script made');
      return guard('N/runtime.Script', { id: script.id, deploymentId: script.deploymentId });
    },
  });
}
