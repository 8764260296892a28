/**
 * @NApiVersion 2.1
 * @NScriptType Suitelet
 * @NModuleScope SameAccount
 */
import type { EntryPoints } from 'N/types';
import { receiveSignal } from '../workflows/realtime/receive-signal';

/** Everybody can reach this Suitelet. Its answer is one of two words, and never says why. */
export const onRequest = ({ request, response }: EntryPoints.Suitelet.onRequestContext): void => {
  const { message = '', signature = '' } = request.parameters as Record<string, string | undefined>;
  const size = (request.body as string | undefined)?.length ?? 0;
  response.write({ output: receiveSignal({ method: String(request.method), size, message, signature }, Date.now()) });
};
