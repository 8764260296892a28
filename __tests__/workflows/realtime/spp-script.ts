import { virtualClock } from '../../../sandbox/clock';
import type { HttpRequest, HttpResponse, Network } from '../../../sandbox/http';
import { createSuiteProjectsPro, type SuiteProjectsPro } from '../../../sandbox/suiteprojects/server';
import { KEY_PARAMETER } from '../../../src/workflows/realtime/user-script/user-script';
import { customer, EXPORT, NETSUITE_ID, seeded } from '../../sandbox/suiteprojects/local-account';

export const ACCEPTED: HttpResponse = { status: 200, headers: { 'content-type': 'text/html; charset=utf-8' }, body: 'accepted' };

/** A SuiteProjects Pro account that runs a user script, and what the script sent and wrote. */
export interface ScriptedSpp {
  spp: SuiteProjectsPro;
  now(): number;
  requests: HttpRequest[];
  log(): string[];
  /** Saves customer 5 on its form. */
  save(custom: Record<string, string>): void;
}

export function scriptedSpp(source: string, { entrance = 'main', key = 'a key', answer = (() => ACCEPTED) as Network } = {}): ScriptedSpp {
  const requests: HttpRequest[] = [];
  const clock = virtualClock();
  const spp = createSuiteProjectsPro({
    clock,
    host: 'acme.app.netsuitesuiteprojectspro.com',
    companyId: 'acme',
    namespace: 'default',
    apiKey: 'KEY',
    customers: [customer(5)],
    customFields: [NETSUITE_ID, EXPORT],
    users: [],
    applications: [],
    random: seeded(),
    network(request) {
      requests.push(request);
      return answer(request);
    },
  });
  spp.scripting.parameters[KEY_PARAMETER] = key;
  spp.deployScript({ name: 'Signal', event: 'After save', entranceFunction: entrance, source, isActive: true });
  return {
    spp,
    now: () => Math.floor(clock.now()),
    requests,
    log: () => spp.scripting.log.map(({ severity, message }) => `${severity}: ${message}`),
    save: (custom) => spp.saveCustomer({ ...customer(5), custom }),
  };
}
