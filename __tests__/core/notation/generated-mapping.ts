import type { Comparison, Condition, Operator } from '../../../src/core/filter/condition';
import type { ValueKind } from '../../../src/core/mapping/mapping-row';
import { literalText } from '../../../src/core/mapping/literal';
import { fieldValue } from '../../../src/core/notation/natural-kind';
import { rowOf } from '../../../src/core/notation/reading';
import type { NotationValueList } from '../../../src/core/notation/report';
import type { NotationInput } from '../../../src/core/notation/written';
import { garbage } from '../seeded';

interface Value {
  kind: ValueKind;
  expression: string;
}

type Random = () => number;

const TARGETS = [
  ...['companyname', 'entityid', 'isperson', 'email', 'phone', 'fax', 'url', 'currency', 'terms', 'entitystatus', 'category', 'comments'],
  ...['pricelevel', 'salesrep', 'isinactive', 'startdate', 'custentity_region', 'custentity2', 'vatregnumber', 'taxable'],
  ...['country', 'state', 'city', 'zip', 'addr1', 'addrphone', 'custrecord_dock'].flatMap((field) => [
    `address.main.${field}`,
    `address.billing.${field}`,
    `address.shipping.${field}`,
  ]),
];

/** Custom fields that are named like a plain field, a keyword or a macro are among them. */
const PATHS = [
  ...['id', 'name', 'company', 'code', 'web', 'type', 'active', 'userid', 'territoryid', 'externalid', 'created', 'notes', 'terms'],
  ...['addr.city', 'addr.country', 'addr.state', 'addr.email', 'billingaddr.state', 'contactaddr.phone', 'addr.addr1'],
  ...[
    'region__c',
    'name__c',
    'city__c',
    'a__c__c',
    '_x__c',
    '1__c',
    'END__c',
    'ELSE__c',
    'lookup__c',
    'user_id__c',
    'netsuite_customer_id__c',
  ],
  ...['constructor__c', '_TODAY__c', 'label__c'],
];

const RELATED = [
  'user.name',
  'user.email',
  'user.region__c',
  'contact.job_title',
  'billing_contact.name',
  'territory.name',
  'cost_center.name',
];
const TABLE_FIELDS = ['id', 'name', 'label', 'netsuite_user_id__c', 'region__c', 'name__c', 'region'];

export class Generator {
  constructor(private readonly random: Random) {}

  private chance(share: number): boolean {
    return this.random() < share;
  }

  private pick<T>(list: readonly T[]): T {
    const one = list[Math.floor(this.random() * list.length)];
    if (one === undefined) throw new RangeError('an empty list');
    return one;
  }

  private times<T>(least: number, most: number, make: () => T): T[] {
    return Array.from({ length: least + Math.floor(this.random() * (most - least + 1)) }, make);
  }

  /** Any text that quotes can hold: not both kinds of them, no carriage return, no backslash. */
  private text(): string {
    return garbage(this.random, 6).replaceAll(this.chance(0.5) ? "'" : '"', '');
  }

  private lineText(): string {
    return this.text().replaceAll('\n', '');
  }

  private comparison(): Comparison {
    const field = this.pick([...PATHS, ...RELATED]);
    const [ops, value] = this.pick<() => readonly [readonly Operator[], Comparison['value']]>([
      () => [['is', 'is-not'], `x${this.lineText()}`],
      () => [['is-empty', 'is-not-empty'], undefined],
      () => [['any-of', 'none-of'], this.times(1, 3, () => this.lineText())],
      () => [['greater', 'less', 'at-least', 'at-most'], this.pick(['5', '-1.5', ' 7 ', '1e3'])],
      () => [['before', 'after', 'on-or-before', 'on-or-after'], this.pick(['2026-01-31', '2026-01-31 08:00:00'])],
    ])();
    return { field, op: this.pick(ops), ...(value !== undefined && { value }) };
  }

  condition(depth = 0): Condition {
    if (depth > 2 || this.chance(0.5)) return this.comparison();
    const members = this.times(2, 4, () => this.condition(depth + 1));
    return this.chance(0.5) ? { and: members } : { or: members };
  }

  private fixed(target: string): Value {
    if (/isperson|isinactive|taxable/.test(target)) return { kind: 'fixed', expression: this.pick(['T', 'F', 'x']) };
    return { kind: 'fixed', expression: target.endsWith('.country') ? this.pick(['US', 'DE']) : this.text() };
  }

  private concatenation(): Value {
    const path = (): string => this.pick([...PATHS, ...RELATED]);
    const parts = [path(), ...this.times(1, 4, () => (this.chance(0.5) ? literalText(this.text()) : path()))];
    return { kind: 'concatenation', expression: parts.join(', ') };
  }

  private plainValue(target: string): Value {
    return this.pick<() => Value>([
      () => this.fixed(target),
      () => fieldValue(target, this.pick(PATHS)),
      () => this.concatenation(),
      () => ({ kind: 'macro', expression: '_TODAY' }),
      () => ({
        kind: 'spp-lookup',
        expression: `${this.pick(PATHS)} in ${this.pick(['user', 'project'])} by ${this.pick(TABLE_FIELDS)} return ${this.pick(TABLE_FIELDS)}`,
      }),
    ])();
  }

  private conditional(target: string): Value {
    const branches = this.times(1, 3, () => ({ when: this.condition(1), then: this.plainValue(target) }));
    return {
      kind: 'conditional',
      expression: JSON.stringify({ branches, ...(this.chance(0.5) && { otherwise: this.plainValue(target) }) }),
    };
  }

  private valueList(name: string): NotationValueList {
    const sources = new Set(this.times(1, 4, () => this.text()));
    const check = /isperson|isinactive|taxable/.test(name);
    return { name, pairs: [...sources].map((source) => ({ source, target: check ? this.pick(['T', 'F']) : `v${this.text()}` })) };
  }

  /** Rows, a filter and value lists that the notation can express; conditionals follow one another, as they do in it. */
  mapping(): NotationInput {
    const targets = TARGETS.filter(() => this.chance(0.15));
    const [from, to] = [0.3, 0.5].map((share) => Math.floor(targets.length * share)) as [number, number];
    const valueLists: NotationValueList[] = [];
    const rows = targets.map((target, position) => {
      if (position >= from && position < to) return rowOf(target, this.conditional(target), position);
      if (!this.chance(0.2)) return rowOf(target, this.plainValue(target), position);
      valueLists.push(this.valueList(target));
      return rowOf(target, { kind: 'value-list', expression: `${target}: ${this.pick(PATHS)}` }, position);
    });
    return { rows, valueLists, ...(this.chance(0.6) && { filter: this.condition() }) };
  }
}
