import type { HttpResponse } from '../../sandbox/http';
import type { BrokenAnswer } from '../scenario/scenario';

type Break = (body: string) => string;

const BREAKS: Readonly<Record<BrokenAnswer, Break>> = {
  'malformed-xml': (body) => body.replace('</', '<'),
  'page-of-html': () => '<!DOCTYPE html><html><body><p>We are down for maintenance<br>Please come back</p></body></html>',
  'empty-answer': () => '',
  'unknown-status': (body) => body.replace(/(<(?:Read|Modify|Auth)\b[^>]*\bstatus=")\d+"/, '$17777"'),
  'block-twice': (body) => body.replace(/<(Read|Modify)\b[\s\S]*?<\/\1>/, '$&$&'),
};

/** Whether a kind is one of these. */
export const isBrokenAnswer = (kind: string): kind is BrokenAnswer => Object.hasOwn(BREAKS, kind);

/** An answer as it arrives broken. */
export function brokenAnswer(response: HttpResponse, kind: BrokenAnswer): HttpResponse {
  return { ...response, body: BREAKS[kind](response.body) };
}
