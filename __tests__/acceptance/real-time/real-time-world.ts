import { createHmac } from 'node:crypto';
import { DEMO, settingsUrl, type World, type WorldOptions } from '../../../sandbox/cli/demo-world';
import type { HttpResponse } from '../../../sandbox/http';
import { createVisitor, type Visitor } from '../../../sandbox/web/visitor';
import { KEY_PARAMETER } from '../../../src/workflows/realtime/user-script/user-script';
import { connectedWorld, customersBySppId } from '../worlds';

/** The key of the signatures, as it stands in both systems. */
export const KEY = 'signal-key-of-32-or-more-letters-äß';
export const KEY_SECRET = 'custsecret_spx_signal_key';

/** A connected world in which an administrator has switched real time on. */
export interface RealTimeWorld extends World {
  /** The external URL, as the Real time page shows it. */
  url: string;
  /** The user script, as the Real time page shows it. */
  script: string;
  page: Visitor;
  /** The SPP ids of the customers that NetSuite did not have in the beginning, in their order. */
  newcomers(): string[];
}

export function realTimeWorld(options: Omit<WorldOptions, 'zip'> = {}): RealTimeWorld {
  const world = connectedWorld(options);
  world.account.secrets.set(KEY_SECRET, KEY);
  const page = realTimePage(world);
  page.submit({ custpage_spx_rt_on: 'T' }, 'Save');
  const url = /https:\/\/\S+extforms\S+/.exec(page.page.text)?.[0] ?? '';
  const shown = /<textarea[^>]*aria-label="User script"[^>]*>([\s\S]*?)<\/textarea/.exec(page.page.html)?.[1] ?? '';
  const known = customersBySppId(world);
  const newcomers = (): string[] => [...customersBySppId(world).keys()].filter((id) => !known.has(id)).sort();
  return { ...world, url, script: unescapeHtml(shown), page, newcomers };
}

/** Opens the Real time page as the administrator does. */
export function realTimePage({ network, account }: World): Visitor {
  const page = createVisitor(network);
  page.get(settingsUrl(account));
  page.follow('Real time');
  return page;
}

const unescapeHtml = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&');

/** Deploys the user script in SuiteProjects Pro as the page says. */
export function deployUserScript({ spp, script }: RealTimeWorld, key = KEY): void {
  spp.scripting.parameters[KEY_PARAMETER] = key;
  spp.deployScript({ name: 'NetSuite signal', event: 'After save', entranceFunction: 'main', source: script, isActive: true });
}

/** Signed by other code than the one under test. */
export const sign = (message: string, key = KEY): string => createHmac('sha256', key).update(message, 'utf8').digest('hex');

let nonces = 0;

/** The message of a signal; whatever is given replaces what a genuine one holds. */
export function messageOf({ clock }: World, customer: string, other: Record<string, unknown> = {}): string {
  nonces += 1;
  return JSON.stringify({
    version: 1,
    company: DEMO.company,
    customer,
    time: Math.floor(clock.now()),
    nonce: `test-nonce-${nonces}`,
    ...other,
  });
}

/** Sends form fields to the external URL, from anywhere in the world. */
export function post({ network, url }: RealTimeWorld, fields: Record<string, string>): HttpResponse {
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  return network({ method: 'POST', url, headers, body: new URLSearchParams(fields).toString() });
}

/** Sends a genuine signal. */
export function signal(world: RealTimeWorld, customer: string): string {
  const message = messageOf(world, customer);
  return post(world, { message, signature: sign(message) }).body;
}
