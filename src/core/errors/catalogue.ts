import type { Entry } from './catalogue-entry';
import { CONNECTION_ERRORS } from './connection-errors';
import { MAPPING_ERRORS } from './mapping-errors';
import { RECORD_ERRORS } from './record-errors';
import { SUITEPROJECTS_ERRORS } from './suiteprojects-errors';
import { WORKFLOW_ERRORS } from './workflow-errors';

/** Every error of the product, one file per area. A new one is one entry there; a code is never given twice. */
const CATALOGUE = { ...SUITEPROJECTS_ERRORS, ...CONNECTION_ERRORS, ...RECORD_ERRORS, ...MAPPING_ERRORS, ...WORKFLOW_ERRORS } as const;

export type ErrorCode = keyof typeof CATALOGUE;

/** A catalogue entry with its code. */
export interface CatalogueEntry extends Entry {
  code: ErrorCode;
}

/** What is known about a code. */
export const describeError = (code: ErrorCode): CatalogueEntry => ({ code, ...CATALOGUE[code] });

/** Every code of the catalogue, in its order. */
export const ERROR_CODES = Object.keys(CATALOGUE) as readonly ErrorCode[];

/** Whether a text is a code of the catalogue. */
export const isErrorCode = (text: string): text is ErrorCode => Object.hasOwn(CATALOGUE, text);
