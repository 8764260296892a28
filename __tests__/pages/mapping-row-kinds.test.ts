import type { MappingRow } from '../../src/core/mapping/mapping-row';
import { begin, branch, BRANCHES, field, input, rowsOf, rowUrl, worldOf } from './mapping-row-world';
import { enterLines, linesOf, storeVersion } from './stored-versions';

const LISTS = [{ name: 'Regions: by country', pairs: [{ source: 'EMEA', target: '1' }] }];

interface Case {
  target: string;
  inputs: Record<string, string>;
  expression: string;
  lines?: Record<string, string>[];
}

const CASES: Record<MappingRow['kind'], Case> = {
  field: { target: 'comments', inputs: { source: 'notes' }, expression: 'notes' },
  fixed: { target: 'title', inputs: { value: ' as it is ' }, expression: ' as it is ' },
  'first-non-empty': {
    target: 'accountnumber',
    inputs: { source1: 'code', source2: 'externalid', more: 'id' },
    expression: 'code, externalid, id',
  },
  join: {
    target: 'address.billing.addr3',
    inputs: { source1: 'addr.addr1', source2: 'addr.addr2', source3: 'addr.addr3', source4: 'addr.addr4', more: 'addr.city, addr.zip' },
    expression: 'addr.addr1, addr.addr2, addr.addr3, addr.addr4, addr.city, addr.zip',
  },
  concatenation: {
    target: 'firstname',
    inputs: { parts: "company, ' (', code, ')\\n'" },
    expression: "company, ' (', code, ')\\n'",
  },
  text: {
    target: 'salutation',
    inputs: { source: 'name', steps: "replace 'a|b' 'it''s' | truncate 15" },
    expression: "name | replace 'a|b' 'it''s' | truncate 15",
  },
  number: {
    target: 'creditlimit',
    inputs: { source: 'rate', steps: 'times 100 | decimals 2' },
    expression: 'rate | times 100 | decimals 2',
  },
  date: { target: 'startdate', inputs: { source_typed: 'start__c', from: 'DD.MM.YYYY' }, expression: 'start__c | from DD.MM.YYYY' },
  macro: { target: 'enddate', inputs: { days: '-30' }, expression: '_TODAY - 30' },
  country: { target: 'address.billing.country', inputs: { source: 'billingaddr.country' }, expression: 'billingaddr.country' },
  state: {
    target: 'address.billing.state',
    inputs: { state: 'billingaddr.state', country: 'billingaddr.country' },
    expression: 'billingaddr.state, billingaddr.country',
  },
  currency: { target: 'currency', inputs: { source: 'currency' }, expression: 'currency' },
  'value-list': {
    target: 'resalenumber',
    inputs: { list: 'Regions: by country', source: 'addr.country' },
    expression: 'Regions: by country: addr.country',
  },
  lookup: { target: 'terms', inputs: { list: 'terms', source: 'terms' }, expression: 'terms: terms' },
  'spp-lookup': {
    target: 'vatregnumber',
    inputs: { source: 'userid', table: 'user', by: 'id', returned: 'netsuite_user_id__c' },
    expression: 'userid in user by id return netsuite_user_id__c',
  },
  'netsuite-lookup': {
    target: 'salesrep',
    inputs: { source_typed: 'user.email', recordtype: 'employee', by: 'email' },
    expression: 'user.email in employee by email',
  },
  conditional: {
    target: 'middlename',
    inputs: { otherwisekind: 'field', otherwise: 'name' },
    lines: [
      branch("(type = 'P') AND (NOT (code IS EMPTY))", 'fixed', 'it\'s "so"'),
      branch("addr.country IN ('US', 'CA')", 'concatenation', "name, ' ', code"),
    ],
    expression: JSON.stringify({
      branches: [
        {
          when: { and: [{ field: 'type', op: 'is', value: 'P' }, { not: { field: 'code', op: 'is-empty' } }] },
          then: { kind: 'fixed', expression: 'it\'s "so"' },
        },
        {
          when: { field: 'addr.country', op: 'any-of', value: ['US', 'CA'] },
          then: { kind: 'concatenation', expression: "name, ' ', code" },
        },
      ],
      otherwise: { kind: 'field', expression: 'name' },
    }),
  },
  email: { target: 'altemail', inputs: { source: 'contactaddr.email' }, expression: 'contactaddr.email' },
  phone: { target: 'altphone', inputs: { source: 'contactaddr.phone' }, expression: 'contactaddr.phone' },
  url: { target: 'url', inputs: { source: 'web' }, expression: 'web' },
  pullback: { target: 'spp.code', inputs: { field: 'entityid' }, expression: 'entityid' },
};
it.each(Object.entries(CASES))(
  'a row of the kind %s is saved, and is the same when it is opened and saved again',
  (kind, { target, inputs, expression, lines }) => {
    const world = worldOf();
    storeVersion(world, { valueLists: LISTS });
    begin(world, kind);
    if (lines !== undefined) enterLines(world.visitor, BRANCHES, lines);
    const entered = Object.fromEntries(Object.entries(inputs).map(([name, value]) => [input(name), value]));
    const { text } = world.visitor.submit({ [field('target')]: target, ...entered, [field('rownote')]: 'why\nso' }, 'Save');
    expect(text).toContain(`Saved\nThe mapping row of ${target} was added. This is version 2`);
    const row = {
      id: 'row:1',
      order: 180,
      target,
      kind,
      expression,
      onEmpty: 'leave-out',
      onNoMatch: 'park',
      active: true,
      isDefaultRow: false,
      note: 'why\nso',
    };
    expect(rowsOf(world)).toEqual([row]);
    world.visitor.get(rowUrl(world, 'row:1'));
    if (lines !== undefined) expect(linesOf(world.visitor, BRANCHES)).toEqual(lines);
    expect(world.visitor.submit({}, 'Save').text).toContain('was changed. This is version 3');
    expect(rowsOf(world)).toEqual([row]);
  },
);
