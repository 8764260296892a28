import { readFileSync } from 'node:fs';
import { packageProject } from '../../tools/package';
import { applicationHost } from '../netsuite/suitelet/address';
import { serve } from '../web/serve';
import { createWorld, DEMO } from './demo-world';

const PORTS = { netSuite: 8080, suiteProjectsPro: 8081 };

/** `npm run sandbox`: a fresh account of each system on localhost, until stopped. Not connected: that is the first thing to try. */
async function main(): Promise<void> {
  const world = createWorld({ zip: readFileSync(packageProject()) });
  const rewrite = { [applicationHost(world.account.variant)]: PORTS.netSuite, [DEMO.host]: PORTS.suiteProjectsPro };
  await serve(world.network, { port: PORTS.netSuite, rewrite });
  await serve(world.network, { port: PORTS.suiteProjectsPro, rewrite });
  console.log(`
NetSuite              http://localhost:${PORTS.netSuite}
SuiteProjects Pro     http://localhost:${PORTS.suiteProjectsPro}

Connect them on the settings page with
  Account domain      ${DEMO.host}
  Company ID          ${DEMO.company}
  API namespace       ${DEMO.namespace}
  API key             ${DEMO.apiKey}
  OAuth client ID     ${DEMO.clientId}
  API secrets         custsecret_spx_client_secret, custsecret_spx_encryption_key (both exist)
and sign in as ${DEMO.user} with ${DEMO.password}. Nothing is kept between starts. Stop with Ctrl+C.
`);
}

void main();
