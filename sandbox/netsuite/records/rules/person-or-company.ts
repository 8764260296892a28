import type { Rule } from './rule';

/** A new customer is a company unless told otherwise; the account's preference decides in NetSuite [K]. */
export const personOrCompany: Rule = ({ fields }) => {
  fields['isperson'] ??= 'F';
};
