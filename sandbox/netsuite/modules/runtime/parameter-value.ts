import type { Session } from '../../types';

/**
 * The value of a script parameter as its type has it: checkbox a boolean, integer and decimal a number, else text;
 * null when it has no value or the script has no such parameter [K].
 */
export function parameterValue(session: Session, name: string): string | number | boolean | null {
  const parameter = session.script.parameters.find(({ scriptId }) => scriptId === name);
  const value = session.parameters[name];
  if (!parameter) return null;
  switch (parameter.fieldType) {
    case 'CHECKBOX':
      return value === 'T' || value === 'true';
    case 'INTEGER':
    case 'FLOAT':
    case 'CURRENCY':
      return value === undefined || value === '' ? null : Number(value);
    case 'TEXT':
    case 'TEXTAREA':
    case 'CLOBTEXT':
    case 'EMAIL':
    case 'URL':
    case 'SELECT':
      return value === undefined || value === '' ? null : value;
    default:
      throw session.notEmulated(`N/runtime.Script.getParameter of type ${parameter.fieldType}`);
  }
}
