import { virtualClock } from '../../../../sandbox/clock';
import type { HttpRequest, HttpResponse } from '../../../../sandbox/http';
import { openSession, type ScriptSession, type SessionOptions } from '../../../../sandbox/netsuite/realm/session';
import { createStore } from '../../../../sandbox/netsuite/records/create-store';
import type { Account, AccountVariant, InstalledDeployment, InstalledScript } from '../../../../sandbox/netsuite/types';
import { bareVariant } from '../bare-variant';

const VARIANT: AccountVariant = { ...bareVariant, companyName: 'Test', features: ['SERVERSIDESCRIPTING'], processors: 5 };

export interface ScriptedAccount extends Account {
  /** Every request that left the account. */
  requests: HttpRequest[];
}

/** An account without rows: a network that answers 200 with the request's body, a seeded generator, no scripts. */
export function scriptedAccount(answer: (request: HttpRequest) => Partial<HttpResponse> = () => ({})): ScriptedAccount {
  const requests: HttpRequest[] = [];
  const clock = virtualClock();
  let seed = 42;
  return {
    variant: VARIANT,
    clock,
    network(request) {
      requests.push(request);
      return { status: 200, headers: {}, body: request.body, ...answer(request) };
    },
    store: createStore({ variant: VARIANT, clock }),
    secrets: new Map(),
    files: new Map(),
    scripts: new Map(),
    logs: [],
    governance: new Map(),
    tasks: [],
    random: () => (seed = (seed * 16807) % 2147483647) / 2147483647,
    requests,
  };
}

export const DEPLOYMENT: InstalledDeployment = {
  scriptId: 'customdeploy_test',
  internalId: 11,
  title: 'Test',
  status: 'NOTSCHEDULED',
  isDeployed: true,
  logLevel: 'DEBUG',
  concurrencyLimit: 1,
  bufferSize: 1,
  yieldAfterMinutes: 60,
  parameters: {},
};

export interface Installation {
  scriptId?: string;
  type?: string;
  parameters?: InstalledScript['parameters'];
  deployments?: Partial<InstalledDeployment>[];
}

/** Installs source text as a script with its deployments. */
export function install(account: Account, source: string, given: Installation = {}): InstalledScript {
  const { scriptId = 'customscript_test', type = 'mapreducescript', parameters = [], deployments = [{}] } = given;
  const script: InstalledScript = {
    scriptId,
    internalId: 100 + account.scripts.size,
    type,
    name: scriptId,
    file: `/SuiteScripts/${scriptId}.js`,
    parameters,
    deployments: deployments.map((deployment, index) => ({ ...DEPLOYMENT, internalId: 11 + index, ...deployment })),
  };
  account.files.set(script.file, source);
  account.scripts.set(scriptId, script);
  return script;
}

/** A Map/Reduce file around the body of its define callback; N/https, N/log, N/runtime and N/task are at hand. */
export function mapReduce(body: string): string {
  return `/**
 * @NApiVersion 2.1
 * @NScriptType MapReduceScript
 */
define(['N/https', 'N/log', 'N/runtime', 'N/task'], (https, log, runtime, task) => {
  const call = (body) => https.post({ url: 'https://other.example', body: String(body) }).body;
  ${body}
});`;
}

/** A Suitelet file around the body of its onRequest function, with the modules given as name: id. */
export function suitelet(modules: Record<string, string>, body: string): string {
  const ids = Object.values(modules).map((id) => JSON.stringify(id));
  return `/**
 * @NApiVersion 2.1
 * @NScriptType Suitelet
 */
define([${ids.join(', ')}], (${Object.keys(modules).join(', ')}) => ({ onRequest(context) { ${body} } }));`;
}

/** Opens a session for the body of a Suitelet; `answer()` runs it and settles. */
export function session(
  account: Account,
  modules: Record<string, string>,
  body: string,
  options: Partial<SessionOptions> & { parameters?: InstalledScript['parameters']; deployment?: InstalledDeployment } = {},
): ScriptSession & { answer(): unknown } {
  const { parameters, deployment, ...rest } = options;
  const script = install(account, suitelet(modules, body), { type: 'suitelet', parameters, deployments: [deployment ?? {}] });
  const opened = openSession(account, {
    script,
    deployment: script.deployments[0] ?? DEPLOYMENT,
    unitLimit: 1_000,
    executionContext: 'SUITELET',
    ...rest,
  });
  return Object.assign(opened, {
    answer(): unknown {
      try {
        return opened.load()['onRequest']?.({});
      } finally {
        opened.settle();
      }
    },
  });
}

/** Runs the body of a Suitelet and returns what it returned. */
export function answer(modules: Record<string, string>, body: string, account: Account = scriptedAccount()): unknown {
  return session(account, modules, body).answer();
}
