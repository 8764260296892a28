import { addressLines } from './addresses';
import type { Rule } from './rule';

/** New lines of the address book get an id [K]; checkboxes that were not set are off. */
export const addressIds: Rule = (draft, { nextNumber }) => {
  for (const { fields } of addressLines(draft)) {
    for (const checkbox of ['defaultbilling', 'defaultshipping', 'isresidential']) fields[checkbox] ??= false;
    if (typeof fields['id'] === 'number') continue;
    fields['id'] = fields['internalid'] = nextNumber('addressbook');
  }
};
