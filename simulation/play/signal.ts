import { createHmac } from 'node:crypto';
import { DEMO, settingsUrl } from '../../sandbox/cli/demo-world';
import { createVisitor } from '../../sandbox/web/visitor';
import type { SimulatedWorld } from '../world/simulated-world';

const KEY_SECRET = 'custsecret_spx_signal_key';
/** Of the sandbox only. */
export const SIGNAL_KEY = 'sandbox-signal-key-of-32-characters';
const ADDRESS = /https:\/\/\S+extforms\S+/;

/** Signals of one world: each message once, and as many copies of it as somebody sends. */
export interface Signals {
  /** The first copy is genuine, the others are replays. */
  send(sppId: string, copies: number): void;
}

/** Switches real time on as an administrator does. Throws when the page shows no address to send signals to. */
export function signalsOf({ account, network, clock, trace }: SimulatedWorld): Signals {
  account.secrets.set(KEY_SECRET, SIGNAL_KEY);
  const visitor = createVisitor(network);
  visitor.get(settingsUrl(account));
  visitor.follow('Real time');
  visitor.submit({ custpage_spx_rt_on: 'T' }, 'Save');
  const url = ADDRESS.exec(visitor.page.text)?.[0];
  if (url === undefined) throw new Error(`Real time was not switched on:\n${visitor.page.text}`);
  let sent = 0;
  return {
    send(sppId, copies) {
      sent += 1;
      const time = Math.floor(clock.now());
      const message = JSON.stringify({ version: 1, company: DEMO.company, customer: sppId, time, nonce: `signal-nonce-${sent}` });
      const signature = createHmac('sha256', SIGNAL_KEY).update(message, 'utf8').digest('hex');
      const body = new URLSearchParams({ message, signature }).toString();
      const headers = { 'content-type': 'application/x-www-form-urlencoded' };
      const answers = Array.from({ length: copies }, () => network({ method: 'POST', url, headers, body }).body);
      trace.note(`signal of ${sppId}: ${answers.join(', ')}`);
    },
  };
}
