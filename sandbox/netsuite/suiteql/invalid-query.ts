import { PlatformError } from '../types';

/**
 * What a script gets for a statement that NetSuite does not take: SSS_SEARCH_ERROR_OCCURRED with the text below [K]. The
 * reason after it is the sandbox's own.
 */
export const invalidQuery = (reason: string): PlatformError =>
  new PlatformError('SSS_SEARCH_ERROR_OCCURRED', `Search error occurred: Invalid or unsupported search. ${reason}`);

/** A record type that the role may not see is as if it were not there (wording: seen in public code; code [K]). */
export const recordNotFound = (type: string): PlatformError =>
  new PlatformError('SSS_SEARCH_ERROR_OCCURRED', `Search error occurred: Record '${type}' was not found.`);
