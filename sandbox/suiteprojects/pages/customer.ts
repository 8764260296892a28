import { ADDRESS_BLOCKS, STANDARD_FIELDS, textOf } from '../customer-fields';
import { SPP_ADDRESS_FIELDS, type SppCustomerRecord } from '../types';
import { escapeText } from '../xml/escape';
import { page } from './layout';

/** Everything a customer holds: fields, addresses, custom fields. Empty standard fields are left out. */
export function customerPage(customer: SppCustomerRecord, customFields: Iterable<string>): string {
  const standard = STANDARD_FIELDS.flatMap((field): [string, string][] => {
    if (field.kind === 'own' || field.kind === 'other') return [[field.name, textOf(customer, field)]];
    return field.kind === 'date' ? [[field.name, customer[field.name]]] : [];
  });
  const addresses = ADDRESS_BLOCKS.flatMap((block) =>
    SPP_ADDRESS_FIELDS.map((name): [string, string] => [`${block}.${name}`, customer[block]?.[name] ?? '']),
  );
  const filled = [...standard, ...addresses].filter(([, text]) => text !== '');
  const custom = [...customFields].map((name): [string, string] => [name, customer.custom[name] ?? '']);
  const rows = [...filled, ...custom].map(([name, text]) => `<tr><th>${escapeText(name)}</th><td>${escapeText(text)}</td></tr>`);
  return page(
    `Customer ${customer.name}`,
    `${customer.deleted ? '<p class="error">This customer is deleted.</p>' : ''}
<table>
${rows.join('\n')}
</table>`,
  );
}
