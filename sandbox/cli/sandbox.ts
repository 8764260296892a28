import { readFileSync } from 'node:fs';
import type { Network } from '../http';
import { packageProject } from '../../tools/package';
import { linkedCompany } from '../accounts/linked-company';
import { deployPackage } from '../netsuite/deploy/deploy-package';
import { applicationHost } from '../netsuite/suitelet/address';
import { externalHost } from '../netsuite/suitelet/external-address';
import { keptWorld } from '../persistence/kept-world';
import { stateFile } from '../persistence/state-file';
import { runInBackground } from '../web/background';
import { serve } from '../web/serve';
import { createWorld, DEMO } from './demo-world';
import { sandboxOptions } from './sandbox-options';

/** `npm run sandbox`: both systems on localhost until stopped, as they were when it was stopped last. Not connected at first: that is what to try. */
async function main(): Promise<void> {
  const { ports, state, linked, isEmpty } = sandboxOptions(process.argv.slice(2));
  const zip = readFileSync(packageProject());
  const { network, parts, wasLoaded, save } = keptWorld({
    create(reset) {
      const world = createWorld({
        zip,
        site: { logIn: true, reset },
        isEmpty,
        ...(linked !== undefined && { company: linkedCompany(linked) }),
      });
      return { ...world, deployAgain: () => void deployPackage(world.account, zip) };
    },
    file: stateFile(state),
    say: (message) => console.warn(message),
  });
  const { variant } = parts().account;
  const rewrite = {
    [applicationHost(variant)]: ports.netSuite,
    [DEMO.host]: ports.suiteProjectsPro,
    [externalHost(variant)]: ports.external,
  };
  const { wake } = runInBackground({
    account: () => parts().account,
    rested: save,
    say: (message) => console.warn(message),
    later: setImmediate,
  });
  const served: Network = (request) => {
    try {
      return network(request);
    } finally {
      wake();
    }
  };
  for (const port of Object.values(rewrite)) await serve(served, { port, rewrite });
  console.log(`
NetSuite              http://localhost:${ports.netSuite}
SuiteProjects Pro     http://localhost:${ports.suiteProjectsPro}
Without login         http://localhost:${ports.external} (external URLs of Suitelets)

Connect them on the settings page with
  Account domain      ${DEMO.host}
  Company ID          ${DEMO.company}
  API namespace       ${DEMO.namespace}
  API key             ${DEMO.apiKey}
${isEmpty ? TO_BE_MADE : ALREADY_MADE}
and sign in as ${DEMO.user} with ${DEMO.password}.

${wasLoaded ? `Both accounts are as ${state} says` : 'Both accounts are new'}, with this package deployed. They are kept in ${state};
Sandbox > Reset account makes them new. Stop with Ctrl+C.
`);
}

const ALREADY_MADE = `  OAuth client ID     ${DEMO.clientId}
  API secrets         custsecret_spx_client_secret, custsecret_spx_encryption_key (both exist)`;

const TO_BE_MADE = `  OAuth client ID     that of the application which you register in SuiteProjects Pro
  API secrets         custsecret_spx_client_secret, custsecret_spx_encryption_key (make both; docs/guide says how)`;

void main();
