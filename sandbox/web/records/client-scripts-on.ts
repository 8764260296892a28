import { mayOpen } from '../../netsuite/suitelet/audience';
import type { ClientScript } from '../../netsuite/suitelet/form-model';
import type { Account } from '../../netsuite/types';
import type { User } from '../login-sessions';
import type { RecordMode } from './record-form';

/**
 * The client scripts that are deployed on a record type and run on its page: not on one that is only viewed [K]; in the order
 * in which they were installed [assumed].
 */
export function clientScriptsOn(account: Account, recordType: string, mode: RecordMode, user: User): ClientScript[] {
  if (mode === 'view') return [];
  return [...account.scripts.values()]
    .filter(({ type }) => type === 'clientscript')
    .flatMap((script) =>
      script.deployments
        .filter((deployment) => {
          const { eventType = mode, executionContexts = ['USERINTERFACE'] } = deployment;
          const isMeant = deployment.recordType === recordType && eventType.toLowerCase() === mode;
          return deployment.isDeployed && isMeant && executionContexts.includes('USERINTERFACE') && mayOpen(deployment, user);
        })
        .map((deployment) => ({ path: script.file, script: { id: script.scriptId, deploymentId: deployment.scriptId } })),
    );
}
