import * as log from '../../netsuite/log';
import { judgeSignal, type Judgement, type Post } from '../../core/realtime/judge-signal';
import { loadRealtimeSettings, type RealtimeSettings } from '../../netsuite/realtime-settings';
import { countInMinute, countSignal, rememberNonce } from '../../netsuite/signal-memory';
import { signatureOf } from '../../netsuite/signature';
import { startSingle } from './start-single';

/** All that a sender ever learns. A Suitelet cannot choose its status; it is 200 for both. */
export type SignalAnswer = 'accepted' | 'refused';

const MINUTE = 60_000;

/**
 * Takes a message from the internet: verifies it, and has its customer exported. Whatever is wrong, even here, the sender gets
 * the same word, nothing is logged of what was sent, and the schedule exports the customer all the same.
 * Cost: 12 units when refused; 36 when accepted, 62 when the lane is busy.
 */
export function receiveSignal(post: Post, now: number): SignalAnswer {
  const at = new Date(now).toISOString();
  try {
    const judgement = judge(post, now);
    countSignal(at, judgement.kind === 'refused' ? judgement.refusal : undefined);
    if (judgement.kind === 'refused') return 'refused';
    startSingle(judgement.signal.customer, at);
    return 'accepted';
  } catch (error) {
    log.error({ title: 'A real-time signal was not taken', details: (error as { name?: string } | null)?.name ?? 'UNEXPECTED_ERROR' });
    return 'refused';
  }
}

function judge(post: Post, now: number): Judgement {
  const settings = loadRealtimeSettings();
  if (settings?.isOn !== true || settings.company === '') return { kind: 'refused', refusal: 'off' };
  const mostAge = settings.mostMinutes * MINUTE;
  const sign = (text: string): string | undefined => signatureOf(text, settings.keySecretId);
  const judgement = judgeSignal(post, { company: settings.company, mostAge, now, sign });
  return judgement.kind === 'refused' ? judgement : remembered(judgement, settings, now);
}

/** Only what is genuine is remembered and counted: a stranger can neither fill the memory nor use up the minute. */
function remembered(judgement: Judgement & { kind: 'genuine' }, { mostMinutes, perMinute }: RealtimeSettings, now: number): Judgement {
  // A message may come from the future by as much as from the past: it is young enough for twice that time.
  if (!rememberNonce(judgement.signal.nonce, 2 * mostMinutes * 60 + 60)) return { kind: 'refused', refusal: 'replay' };
  if (countInMinute(Math.floor(now / MINUTE)) > perMinute) return { kind: 'refused', refusal: 'rate' };
  return judgement;
}
