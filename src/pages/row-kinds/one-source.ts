import { given, SOURCE, type KindForm } from './kind-form';

/** A kind whose expression is one field. */
const oneSource = (label: string, help: string): KindForm => ({
  label,
  help,
  inputs: [SOURCE],
  read: (expression) => ({ source: expression.trim() }),
  write: (inputs) => given(inputs, 'source'),
  inWords: (expression, labelOf) => labelOf(expression.trim()),
});

export const fieldForm = oneSource('Value of a field', 'Takes the text of a SuiteProjects Pro field as it is.');
export const countryForm = oneSource('Country', 'Turns the name or code of a country into the code that NetSuite needs.');
export const currencyForm = oneSource('Currency', 'Finds the NetSuite currency of a currency code or name.');
export const emailForm = oneSource('Email address', 'Takes an email address when it is a valid one.');
export const phoneForm = oneSource('Phone or fax number', 'Takes a phone number, and tidies it where NetSuite would refuse its length.');
export const urlForm = oneSource('Web address', 'Takes a web address, and adds https:// where it is missing.');
