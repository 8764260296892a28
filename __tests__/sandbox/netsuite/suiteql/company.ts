import { addressLine, customField, newAccount } from '../records/fixture';
import type { FieldValue, Store } from '../../../../sandbox/netsuite/records/store';

/** Five customers (501 to 505) with notes and addresses, for statements over several tables. */
export function company(): Store {
  const { store } = newAccount();
  store.defineEntityField(customField('custentity_when', 'DATE'));
  store.defineCustomRecord({
    scriptId: 'customrecord_note',
    recordName: 'Note',
    includeName: true,
    fields: [customField('custrecord_customer', 'SELECT', { selectRecordType: 'customer' }), customField('custrecord_rank', 'FLOAT')],
  });
  const customers: Record<string, FieldValue>[] = [
    { companyname: 'Acme', terms: '1', creditlimit: 0.1, custentity_when: '2026-01-31' },
    { companyname: 'Beta', terms: '1', creditlimit: 0.2, email: 'b@x.co' },
    { companyname: 'Čapek', terms: '2', creditlimit: 10 },
    { companyname: 'Delta', creditlimit: 10, custentity_when: '2026-03-01' },
    { companyname: 'Echo' },
  ];
  for (const fields of customers) store.insert('customer', fields);
  store.update(
    'customer',
    501,
    {},
    {
      addressbook: [
        addressLine({ country: 'US', city: 'Oslo', state: 'IL' }, { defaultbilling: true }),
        addressLine({ country: 'DE' }, { label: 'Second' }),
      ],
    },
  );
  store.update('customer', 503, {}, { addressbook: [addressLine({ country: 'FR', city: 'Paris' })] });
  store.insert('customrecord_note', { name: 'a', custrecord_customer: '501', custrecord_rank: 1 });
  store.insert('customrecord_note', { name: 'b', custrecord_customer: '501', custrecord_rank: 2 });
  store.insert('customrecord_note', { name: 'c', custrecord_customer: '503', custrecord_rank: 3 });
  store.insert('customrecord_note', { name: 'd' });
  return store;
}
