import { PlatformError } from '../types';

/** A criterion on a field that the record type does not have. Wording as public code meets it [O]. */
export const invalidFilter = (name: string): PlatformError =>
  new PlatformError('SSS_INVALID_SRCH_FILTER', `An nlobjSearchFilter contains invalid search criteria: ${name}.`);

/** An operator that does not exist or does not apply to the field (help: section_4345777107); wording [O]. */
export const invalidOperator = (name: string): PlatformError =>
  new PlatformError('SSS_INVALID_SRCH_OPERATOR', `An nlobjSearchFilter contains an invalid operator, or is not in proper syntax: ${name}.`);

/** A result column that the record type does not have [O]. */
export const invalidColumn = (name: string): PlatformError =>
  new PlatformError('SSS_INVALID_SRCH_COL', `An nlobjSearchColumn contains an invalid column, or is not in proper syntax: ${name}.`);

/** Help: section_458440490721. */
export const malformedExpression = (): PlatformError =>
  new PlatformError('SSS_INVALID_SRCH_FILTER_EXPR', 'Malformed search filter expression.');
