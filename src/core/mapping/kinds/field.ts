import { oneField } from '../expression';
import type { Kind } from '../mapping-row';

/** `company`, `addr.city`, `my_field__c`: the text of a field, without blanks around it. */
export const field: Kind = (expression, references) => oneField(expression, references, (value) => ({ value }));
