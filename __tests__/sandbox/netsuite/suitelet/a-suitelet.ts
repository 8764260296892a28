import { runSuitelet, type SuiteletRequest } from '../../../../sandbox/netsuite/suitelet/run-suitelet';
import type { Account, InstalledDeployment, InstalledScript } from '../../../../sandbox/netsuite/types';
import { readHtml, readText } from '../../../../sandbox/web/html-reader';
import { install, scriptedAccount, suitelet, type ScriptedAccount } from '../realm/scripted-account';

export const SCRIPT = 'customscript_page';
export const DEPLOY = 'customdeploy_test';
const MODULES = {
  ui: 'N/ui/serverWidget',
  message: 'N/ui/message',
  url: 'N/url',
  redirect: 'N/redirect',
  http: 'N/http',
  https: 'N/https',
  runtime: 'N/runtime',
  file: 'N/file',
};

/** Installs the body of an `onRequest` as a released Suitelet for administrators; `request` and `response` are at hand. */
export function installSuitelet(account: Account, body: string, deployment: Partial<InstalledDeployment> = {}): InstalledScript {
  const audience = { allRoles: false, allEmployees: false, allPartners: false, roles: ['ADMINISTRATOR'], isOnline: false };
  return install(account, suitelet(MODULES, `const { request, response } = context; ${body}`), {
    scriptId: SCRIPT,
    type: 'suitelet',
    deployments: [{ status: 'RELEASED', audience, ...deployment }],
  });
}

/** Runs the body of a Suitelet once, and answers what the browser gets. */
export function visit(body: string, given: Partial<SuiteletRequest> & { account?: ScriptedAccount } = {}) {
  const { account = scriptedAccount(), ...request } = given;
  installSuitelet(account, body);
  const response = runSuitelet(account, { script: SCRIPT, deployment: DEPLOY, method: 'GET', sessionVariables: new Map(), ...request });
  return { ...response, account, text: readText(readHtml(response.body)) };
}

/** Runs a body that makes a form called `form` and writes it. */
export const visitForm = (body: string) =>
  visit(`const form = ui.createForm({ title: 'A form' }); ${body}; response.writePage({ pageObject: form });`);
