import type { FilterNode, FilterTerm, FilterValue } from '../../sandbox/netsuite/search/definition';
import type { Parameter } from '../../sandbox/netsuite/suiteql/bind-parameters';
import { runSuiteQL } from '../../sandbox/netsuite/suiteql/run';
import { customField, newAccount } from '../sandbox/netsuite/records/fixture';

/** A seeded account, and questions about it in the words of both: criteria of search beside the SuiteQL that says the same. */
export const account = newAccount({}, 7);
const { store } = account;
export const draw = (count: number): number => Math.floor(account.random() * count);
export const pick = <T>(all: readonly T[]): T => all[draw(all.length)] as T;

const TEXTS = ['acme', 'Acme', 'ACME Inc', 'straße', 'STRASSE', 'é', 'É', 'İ', 'x%y', 'x_y', "O'Neil", '10', ' '];
const maybe = <T>(value: T): T | null => (draw(3) === 0 ? null : value);

store.defineEntityField(customField('custentity_spp', 'TEXT'));
store.defineEntityField(customField('custentity_vip', 'CHECKBOX'));
store.defineEntityField(customField('custentity_size', 'INTEGER'));
store.defineCustomRecord({
  scriptId: 'customrecord_visit',
  recordName: 'Visit',
  includeName: true,
  fields: [
    customField('custrecord_customer', 'SELECT', { selectRecordType: 'customer' }),
    customField('custrecord_paid_in', 'SELECT', { selectRecordType: 'currency' }),
    customField('custrecord_cost', 'FLOAT'),
    customField('custrecord_rank', 'INTEGER'),
    customField('custrecord_day', 'DATE'),
    customField('custrecord_done', 'CHECKBOX'),
  ],
});
const customers = Array.from(
  { length: 90 },
  (_customer, number) =>
    store.insert('customer', {
      companyname: pick(TEXTS.filter((text) => text.trim() !== '')),
      externalid: maybe(`e${number}`),
      custentity_spp: maybe(pick(TEXTS)),
      custentity_vip: draw(2) === 0,
      custentity_size: maybe(draw(6) - 2),
      terms: maybe(String(1 + draw(8))),
      currency: String(1 + draw(4)),
      isinactive: draw(4) === 0,
    }).id,
);
const active = customers.filter((id) => store.get('customer', id)?.fields['isinactive'] === false);
for (let number = 0; number < 90; number++)
  store.insert('customrecord_visit', {
    name: pick(TEXTS.filter((text) => text.trim() !== '')),
    custrecord_customer: maybe(String(pick(active))),
    custrecord_paid_in: maybe(String(1 + draw(4))),
    custrecord_cost: maybe((draw(9) - 3) / 2),
    custrecord_rank: maybe(draw(5)),
    custrecord_day: maybe(`2026-01-${String(10 + draw(10))}`),
    custrecord_done: draw(2) === 0,
  });

interface Asked {
  sql: string;
  parameters: Parameter[];
}

export interface Field {
  kind: 'text' | 'number' | 'select' | 'checkbox' | 'empty';
  name: string;
  join?: string;
  /** The SuiteQL column. */
  column: string;
  values: () => FilterValue;
}

export interface World {
  type: string;
  from: string;
  fields: readonly Field[];
  /** Joined rows show null where a checkbox of the record itself is never empty. */
  sortable: readonly string[];
}

const text = () => pick(['acme', 'ACM', 'É', 'i', 'ss', 'x%', '_', "'", '10', 'zzz', 'a']);
const small = () => draw(8) - 3;

export const WORLDS: readonly World[] = [
  {
    type: 'customer',
    from: 'customer r LEFT OUTER JOIN currency j ON j.id = r.currency LEFT OUTER JOIN term t ON t.id = r.terms',
    fields: [
      { kind: 'text', name: 'companyname', column: 'r.companyname', values: text },
      { kind: 'text', name: 'custentity_spp', column: 'r.custentity_spp', values: text },
      { kind: 'text', name: 'symbol', join: 'currency', column: 'j.symbol', values: () => pick(['usd', 'E', 'g']) },
      { kind: 'text', name: 'name', join: 'terms', column: 't.name', values: () => pick(['net 30', 'NET', 'Due', '1%']) },
      { kind: 'text', name: 'externalidstring', column: 'r.externalid', values: () => pick(['E1', 'e', '7']) },
      { kind: 'select', name: 'terms', column: 'r.terms', values: () => String(1 + draw(9)) },
      { kind: 'select', name: 'currency', column: 'r.currency', values: () => 1 + draw(5) },
      { kind: 'select', name: 'internalid', column: 'r.id', values: () => String(pick(customers)) },
      { kind: 'number', name: 'internalidnumber', column: 'r.id', values: () => pick(customers) },
      { kind: 'number', name: 'custentity_size', column: 'r.custentity_size', values: small },
      { kind: 'checkbox', name: 'custentity_vip', column: 'r.custentity_vip', values: () => pick(['T', 'F']) },
      { kind: 'checkbox', name: 'isinactive', column: 'r.isinactive', values: () => draw(2) === 0 },
      { kind: 'checkbox', name: 'isperson', column: 'r.isperson', values: () => pick(['T', 'F']) },
    ],
    sortable: ['companyname', 'custentity_spp', 'symbol', 'name', 'custentity_size', 'internalidnumber', 'internalid', 'isinactive'],
  },
  {
    type: 'customrecord_visit',
    from: 'customrecord_visit r LEFT OUTER JOIN customer j ON j.id = r.custrecord_customer',
    fields: [
      { kind: 'text', name: 'name', column: 'r.name', values: text },
      { kind: 'text', name: 'companyname', join: 'CUSTRECORD_CUSTOMER', column: 'j.companyname', values: text },
      { kind: 'select', name: 'custrecord_customer', column: 'r.custrecord_customer', values: () => pick(customers) },
      { kind: 'select', name: 'custrecord_paid_in', column: 'r.custrecord_paid_in', values: () => 1 + draw(5) },
      { kind: 'number', name: 'custrecord_cost', column: 'r.custrecord_cost', values: () => small() / 2 },
      { kind: 'number', name: 'custrecord_rank', column: 'r.custrecord_rank', values: () => String(small()) },
      { kind: 'number', name: 'custentity_size', join: 'custrecord_customer', column: 'j.custentity_size', values: small },
      { kind: 'checkbox', name: 'custentity_vip', join: 'custrecord_customer', column: 'j.custentity_vip', values: () => pick(['T', 'F']) },
      { kind: 'empty', name: 'custrecord_day', column: 'r.custrecord_day', values: () => '' },
      { kind: 'checkbox', name: 'custrecord_done', column: 'r.custrecord_done', values: () => pick([true, false, 'T', 'F']) },
    ],
    sortable: ['name', 'companyname', 'custrecord_cost', 'custrecord_rank', 'custentity_size', 'custrecord_done'],
  },
];

const escaped = (value: string): string => value.replace(/[\\%_]/g, (letter) => `\\${letter}`);

const NUMBER_SIGNS: Readonly<Record<string, string>> = {
  ...{ equalto: '=', notequalto: '!=', greaterthan: '>', notgreaterthan: '<=', greaterthanorequalto: '>=', notgreaterthanorequalto: '<' },
  ...{ lessthan: '<', notlessthan: '>=', lessthanorequalto: '<=', notlessthanorequalto: '>' },
};

function criterion(field: Field): { term: FilterTerm; asked: Asked } {
  const { kind, column, name, join } = field;
  const ask = (operator: string, values: readonly FilterValue[], sql: string, parameters: Parameter[] = []) => ({
    term: { name, ...(join !== undefined && { join }), operator, values },
    asked: { sql, parameters },
  });
  const value = field.values();
  if (kind === 'checkbox') return ask('is', [value], `${column} = ?`, [value === true || value === 'T' ? 'T' : 'F']);
  if (kind === 'select') {
    const values = Array.from({ length: 1 + draw(3) }, field.values);
    const none = draw(4) === 0;
    const marks = values.map(() => '?').join(', ');
    const numbers = values.map(Number);
    const wanted: FilterValue[] = none ? [...values, '@NONE@'] : values;
    if (draw(2) === 0)
      return ask(
        'anyof',
        wanted,
        none ? `(${column} IN (${marks}) OR ${column} IS NULL)` : `(${column} IN (${marks}) AND ${column} IS NOT NULL)`,
        numbers,
      );
    return ask(
      'noneof',
      wanted,
      none ? `(${column} NOT IN (${marks}) AND ${column} IS NOT NULL)` : `(${column} NOT IN (${marks}) OR ${column} IS NULL)`,
      numbers,
    );
  }
  const emptiness = draw(kind === 'empty' ? 2 : 8);
  if (emptiness === 0) return ask('isempty', [''], `${column} IS NULL`);
  if (emptiness === 1) return ask('isnotempty', [''], `${column} IS NOT NULL`);
  if (kind === 'number') {
    if (draw(4) === 0) {
      const [from, to] = [value, field.values()];
      const between = draw(2) === 0;
      return ask(between ? 'between' : 'notbetween', [from, to], `${column} ${between ? '' : 'NOT '}BETWEEN ? AND ?`, [
        Number(from),
        Number(to),
      ]);
    }
    const operator = pick(Object.keys(NUMBER_SIGNS));
    return ask(operator, [value], `${column} ${NUMBER_SIGNS[operator]} ?`, [Number(value)]);
  }
  return textCriterion(column, String(value), ask);
}

type Ask = (operator: string, values: readonly FilterValue[], sql: string, parameters?: Parameter[]) => { term: FilterTerm; asked: Asked };

/** LIKE has no escape sign here, so texts with its wildcards are only compared as a whole. */
function textCriterion(column: string, value: string, ask: Ask): { term: FilterTerm; asked: Asked } {
  const shape = escaped(value) === value ? draw(3) : 0;
  const [operator, negative, sign, pattern] = [
    ['is', 'isnot', '=', '?'],
    ['contains', 'doesnotcontain', 'LIKE', `%${value}%`],
    ['startswith', 'doesnotstartwith', 'LIKE', `${value}%`],
  ][shape] as [string, string, string, string];
  const compared = shape === 0 ? `UPPER(${column}) = UPPER(?)` : `UPPER(${column}) ${sign} UPPER(?)`;
  const parameters = [shape === 0 ? value : pattern];
  if (draw(2) === 0) return ask(operator, [value], compared, parameters);
  return ask(negative, [value], `(NOT (${compared}) OR ${column} IS NULL)`, parameters);
}

export function condition(world: World, depth: number): { node: FilterNode; asked: Asked } {
  if (depth === 0 || draw(4) === 0) {
    const { term, asked } = criterion(pick(world.fields));
    return { node: { kind: 'term', term }, asked };
  }
  if (draw(4) === 0) {
    const { node, asked } = condition(world, depth - 1);
    return { node: { kind: 'not', node }, asked: { sql: `NOT (${asked.sql})`, parameters: asked.parameters } };
  }
  const parts = Array.from({ length: 2 + draw(2) }, () => condition(world, depth - 1));
  const kind = pick(['and', 'or'] as const);
  return {
    node: { kind, nodes: parts.map(({ node }) => node) },
    asked: {
      sql: parts.map(({ asked }) => `(${asked.sql})`).join(` ${kind.toUpperCase()} `),
      parameters: parts.flatMap(({ asked }) => asked.parameters),
    },
  };
}

/** Rows of SuiteQL. */
export const ask = (statement: string, parameters: readonly Parameter[]) => runSuiteQL(store, statement, parameters).rows;
