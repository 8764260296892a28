import { equalTexts } from './equal-texts';
import { readSignal, type Signal } from './signal';

/** Why a message was refused. Only administrators ever see it: a sender gets the same answer for every reason. */
export const REFUSALS = ['off', 'method', 'size', 'key', 'signature', 'form', 'company', 'age', 'replay', 'rate'] as const;
export type Refusal = (typeof REFUSALS)[number];

/** What was sent. */
export interface Post {
  method: string;
  /** Bytes or characters of the body, whichever is known. */
  size: number;
  /** The text that is signed. */
  message: string;
  /** HMAC-SHA256 of the message, hexadecimal. */
  signature: string;
}

/** What a message is held against. */
export interface SignalRules {
  company: string;
  /** Milliseconds that a message may be older or, as clocks differ, younger than now. */
  mostAge: number;
  /** Milliseconds since 1970. */
  now: number;
  /** HMAC-SHA256 of a text, hexadecimal; undefined when the key cannot be used. */
  sign(text: string): string | undefined;
}

/** 2 KB; a genuine message has about 300 bytes. */
export const MOST_BYTES = 2048;

export type Judgement = { kind: 'genuine'; signal: Signal } | { kind: 'refused'; refusal: Refusal };

const refused = (refusal: Refusal): Judgement => ({ kind: 'refused', refusal });

/** Holds a message against every rule that needs no memory. Nothing of it is read before its signature was verified. */
export function judgeSignal({ method, size, message, signature }: Post, rules: SignalRules): Judgement {
  if (method !== 'POST') return refused('method');
  if (Math.max(size, message.length + signature.length) > MOST_BYTES) return refused('size');
  // Whether N/crypto signs an empty text is not documented.
  if (message === '') return refused('form');
  const expected = rules.sign(message);
  if (expected === undefined) return refused('key');
  if (!equalTexts(expected.toLowerCase(), signature.toLowerCase())) return refused('signature');
  const signal = readSignal(message);
  if (signal === undefined) return refused('form');
  if (signal.company !== rules.company) return refused('company');
  if (Math.abs(rules.now - signal.time) > rules.mostAge) return refused('age');
  return { kind: 'genuine', signal };
}
