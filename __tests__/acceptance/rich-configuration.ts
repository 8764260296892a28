import type { DemoCompany } from '../../sandbox/accounts/demo/demo-types';
import type { SppCustomerRecord } from '../../sandbox/suiteprojects/types';
import type { Configuration } from '../../src/core/configuration/configuration';
import { emptyConfiguration } from '../../src/core/configuration/empty-configuration';
import type { MappingRow } from '../../src/core/mapping/mapping-row';
import { companyOf } from './worlds';

let order = 900;

/** A custom row, `own:` and a name as its id. */
const row = (name: string, target: string, kind: MappingRow['kind'], expression: string, given: Partial<MappingRow> = {}): MappingRow => ({
  ...{ id: `own:${name}`, order: (order += 10), target, kind, expression },
  ...{ onEmpty: 'leave-out', onNoMatch: 'park', active: true, isDefaultRow: false },
  ...given,
});

/** By territory; in the Americas by the hourly rate, deeper still: what a person would write who cannot stop. */
const COMMENTS = {
  branches: [
    {
      when: { field: 'territory.name', op: 'is', value: 'Americas' },
      then: {
        kind: 'conditional',
        expression: {
          branches: [
            {
              when: { and: [{ field: 'rate', op: 'at-least', value: '200' }, { not: { field: 'code', op: 'is-empty' } }] },
              then: { kind: 'concatenation', expression: "company, ' (', code, '), owner ', user.name" },
            },
            {
              when: {
                or: [
                  { field: 'rate', op: 'less', value: '100' },
                  { field: 'type', op: 'is', value: 'P' },
                ],
              },
              then: { kind: 'fixed', expression: "small; don't call" },
            },
          ],
          otherwise: { kind: 'spp-lookup', expression: 'userid in user by id return nickname' },
        },
      },
    },
  ],
  otherwise: { kind: 'value-list', expression: 'Industries: industry__c' },
};

/** Rows of every kind, so that none is forgotten when a configuration moves. */
export const ROWS: readonly MappingRow[] = [
  row('name', 'companyname', 'text', 'company | squeeze | truncate 83', { onEmpty: 'park' }),
  row('account', 'accountnumber', 'text', "code | lower | replace 'c-' 'SPP-'"),
  row('status', 'entitystatus', 'lookup', 'statusByType: type', { onNoMatch: 'use-default', defaultValue: '15' }),
  row('comments', 'comments', 'conditional', JSON.stringify(COMMENTS), { note: 'Agreed with "Sales" <2026>' }),
  row('limit', 'creditlimit', 'number', 'rate | times 100.005 | decimals 1'),
  row('start', 'startdate', 'date', 'customer_since__c | from YYYY-MM-DD'),
  row('end', 'enddate', 'macro', '_TODAY + 30'),
  row('owner', 'title', 'spp-lookup', 'userid in user by id return nickname', { onNoMatch: 'use-default', defaultValue: 'house account' }),
  row('industry', 'resalenumber', 'value-list', 'Industries: industry__c', { onEmpty: 'use-default', defaultValue: 'none' }),
  row('terms', 'terms', 'netsuite-lookup', 'terms in term by name', { onNoMatch: 'use-default', defaultValue: '2' }),
  row('currency', 'currency', 'currency', 'currency', { onEmpty: 'use-default', defaultValue: '1' }),
  row('currencies', 'currencies', 'fixed', "USD, 'EUR'"),
  row('mail', 'altemail', 'email', 'addr.email'),
  row('phone', 'homephone', 'phone', 'addr.phone'),
  row('web', 'url', 'url', 'web'),
  row('to', 'address.shipping.addressee', 'first-non-empty', 'contactaddr.last, company'),
  row('to-country', 'address.shipping.country', 'country', 'addr.country'),
  row('to-street', 'address.shipping.addr1', 'join', 'addr.addr1, addr.addr2'),
  row('to-line', 'address.shipping.addr2', 'concatenation', "addr.zip, ' / ', addr.city"),
  row('to-city', 'address.shipping.city', 'field', 'addr.city'),
  row('to-state', 'address.shipping.state', 'state', 'addr.state, addr.country'),
  row('back', 'spp.externalid', 'pullback', 'entityid'),
  row('off', 'fax', 'fixed', '999', { active: false }),
];

export const RICH: Configuration = {
  ...emptyConfiguration(),
  settings: { onNameMatch: 'hold', statusByType: { C: '13', P: '8' }, overlapMinutes: 45, notifyRecipients: ['ops@summit.example'] },
  filter: {
    and: [
      { field: 'export_customer_to_ns__c', op: 'is', value: '1', reason: 'not-marked' },
      { field: 'active', op: 'is', value: '1', reason: 'inactive' },
      { field: 'netsuite_customer_id__c', op: 'is-empty', reason: 'already-integrated' },
      {
        or: [
          { field: 'user.employee_number__c', op: 'starts-with', value: 'E-' },
          { field: 'rate', op: 'at-most', value: '0' },
        ],
        reason: 'nobody-owns-it',
      },
    ],
  },
  rows: ROWS,
  valueLists: [
    {
      name: 'Industries',
      note: 'as in the old connector',
      pairs: [
        { source: 'Manufacturing', target: 'MFG' },
        { source: 'Professional services', target: 'PS' },
        { source: 'Retail', target: 'RTL "1"' },
        { source: 'Public sector', target: 'GOV' },
      ],
    },
    { name: 'Not used', pairs: [{ source: 'ß & <b>', target: '' }] },
  ],
};

const custom = { export_customer_to_ns__c: '1', netsuite_customer_id__c: '', industry__c: 'Retail', customer_since__c: '2019-04-15' };

/** Each takes another way through the rows: Americas and dear, Americas and cheap, Europe without an owner, Europe, a prospect. */
const OWN: Partial<SppCustomerRecord>[] = [
  { company: ' Larch   & Sons ', code: 'C-4711', rate: '210.50', currency: 'USD', other: { userid: '2', territoryid: '1' } },
  { company: 'Alder "West"', code: '', rate: '90.00', currency: 'USD', other: { userid: '3', territoryid: '1' } },
  { company: 'Nobody Owns It', rate: '150.00', other: { userid: '0', territoryid: '2' } },
  { company: 'Mühle GmbH', rate: '150.00', currency: 'EUR', other: { userid: '4', territoryid: '2' }, terms: 'Net 45' },
  { company: 'Prospect Parc', type: 'P', rate: '', terms: 'by barter', other: { userid: '1', territoryid: '1' } },
  { company: 'Middling Ltd', rate: '150.00', other: { userid: '5', territoryid: '1' } },
  { company: 'Switched Off', active: '0', other: { userid: '1', territoryid: '1' } },
];

/** A part of the demo company whose customers take every way through the rows. */
export function richCompany(): DemoCompany {
  const plain = companyOf({ plain: OWN.length });
  const customers = plain.customers.map((one, index) => ({ ...one, record: { ...one.record, custom: { ...custom }, ...OWN[index] } }));
  return { ...plain, customers };
}
