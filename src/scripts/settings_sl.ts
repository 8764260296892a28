/**
 * @NApiVersion 2.1
 * @NScriptType Suitelet
 * @NModuleScope SameAccount
 */
import type { EntryPoints } from 'N/types';
import { route } from '../pages/router';

export const onRequest = ({ request, response }: EntryPoints.Suitelet.onRequestContext): void => route(request, response);
