import type { World } from '../../sandbox/cli/demo-world';
import type { StoredRecord } from '../../sandbox/netsuite/records/store';
import type { SourcedExplanation } from '../../src/core/mapping/mapping-row';
import type { CustomerPreview, Preview } from '../../src/workflows/preview';
import { workflowIn } from '../workflows/workflow-in';
import { RICH, richCompany, ROWS } from './rich-configuration';
import { changeConfiguration, connectedWorld, customersBySppId, runExport } from './worlds';

const company = richCompany();
const ids = company.customers.map(({ record }) => record.id);
const idOf = (name: string): string => company.customers.find(({ record }) => record.company.includes(name))?.record.id ?? '';
const preview = workflowIn('workflows/preview.ts');

let world: World;
let previews: Map<string, CustomerPreview>;

beforeAll(() => {
  world = connectedWorld({ company });
  changeConfiguration(world, RICH);
  const { customers } = preview<Preview>(world.account, `workflow.previewCustomers(${JSON.stringify({ kind: 'ids', ids })})`);
  previews = new Map(customers.map((one) => [one.customer.id, one]));
  runExport(world);
});

function explained(name: string, rowId: string): SourcedExplanation {
  const entries: readonly SourcedExplanation[] = previews.get(idOf(name))?.mapped.explanation ?? [];
  const found = entries.find((one) => one.rowId === rowId);
  if (found === undefined) throw new Error(`The preview of ${name} says nothing of the row ${rowId}.`);
  return found;
}

const stored = (name: string): StoredRecord => {
  const customer = customersBySppId(world).get(idOf(name));
  if (customer === undefined) throw new Error(`${name} was not created.`);
  return customer;
};

/** What the run wrote for a target; the lines of a sublist as a comma list, the primary one first. */
function written(name: string, target: string): unknown {
  const { fields, sublists } = stored(name);
  if (target === 'currencies') return [fields['currency'], ...new Set(sublists['currency']?.map((line) => line.fields['currency']))];
  const [, label, field = ''] = /^address\.([^.]+)\.(.+)$/.exec(target) ?? [];
  if (label === undefined) return fields[target];
  const line = sublists['addressbook']?.find((one) => String(one.fields['label']).toLowerCase() === label);
  return line?.subrecords['addressbookaddress']?.[field];
}

const IN_THE_AMERICAS = "condition 1, territory.name = 'Americas', holds";
const DEAR = "condition 1, (rate >= '200') AND (NOT (code IS EMPTY)),";
const SMALL = "condition 2, (rate < '100') OR (type = 'P'),";

describe('the explanation of a mapped field names the row, the values that were read and each step', () => {
  it.each<[kind: string, row: string, name: string, sources: object, steps: string[], value: unknown]>([
    ['text', 'name', 'Larch', { company: ' Larch   & Sons ' }, ['squeeze: "Larch   & Sons" -> "Larch & Sons"'], 'Larch & Sons'],
    [
      'text, of two steps',
      'account',
      'Larch',
      { code: 'C-4711' },
      ['lower: "C-4711" -> "c-4711"', `replace 'c-' 'SPP-': "c-4711" -> "SPP-4711"`],
      'SPP-4711',
    ],
    ['lookup', 'status', 'Prospect', { type: 'P' }, ['"P" -> 8 by the list statusByType'], '8'],
    [
      'conditional inside a conditional, concatenation of a related record',
      'comments',
      'Larch',
      { 'territory.name': 'Americas', rate: '210.50', 'user.name': 'Okonkwo, Amara' },
      [IN_THE_AMERICAS, `${DEAR} holds`, '5 parts put together'],
      'Larch   & Sons (C-4711), owner Okonkwo, Amara',
    ],
    [
      'conditional, second branch: fixed value',
      'comments',
      'Alder',
      { rate: '90.00', code: '' },
      [IN_THE_AMERICAS, `${DEAR} does not hold`, `${SMALL} holds`],
      "small; don't call",
    ],
    [
      'conditional, inner otherwise: spp-lookup',
      'comments',
      'Middling',
      { rate: '150.00', type: 'C', userid: '5' },
      [IN_THE_AMERICAS, `${DEAR} does not hold`, `${SMALL} does not hold`, 'otherwise', 'id "5" in user -> nickname "camille.moreau"'],
      'camille.moreau',
    ],
    [
      'conditional, otherwise: value list',
      'comments',
      'Mühle',
      { 'territory.name': 'Europe', industry__c: 'Retail' },
      ["condition 1, territory.name = 'Americas', does not hold", 'otherwise', '"Retail" -> "RTL "1"" by the value list Industries'],
      'RTL "1"',
    ],
    ['number', 'limit', 'Larch', { rate: '210.50' }, ['times 100.005: 210.5 -> 21051.0525, decimals 1: 21051.0525 -> 21051.1'], 21051.1],
    ['number, half up', 'limit', 'Alder', { rate: '90.00' }, ['times 100.005: 90 -> 9000.45, decimals 1: 9000.45 -> 9000.5'], 9000.5],
    ['date', 'start', 'Larch', { customer_since__c: '2019-04-15' }, [], '2019-04-15'],
    ['macro', 'end', 'Larch', {}, ['the day of the run, 2026-01-15, + 30 days -> 2026-02-14'], '2026-02-14'],
    ['spp-lookup', 'owner', 'Larch', { userid: '2' }, ['id "2" in user -> nickname "amara.okonkwo"'], 'amara.okonkwo'],
    ['value-list', 'industry', 'Larch', { industry__c: 'Retail' }, ['"Retail" -> "RTL "1"" by the value list Industries'], 'RTL "1"'],
    ['netsuite-lookup', 'terms', 'Mühle', { terms: 'Net 45' }, ['name "Net 45" in term -> id 7'], '7'],
    [
      'netsuite-lookup without a match: the default',
      'terms',
      'Prospect',
      { terms: 'by barter' },
      ['no record of term has name "by barter"', 'no match: the default of the row is used'],
      '2',
    ],
    ['currency', 'currency', 'Mühle', { currency: 'EUR' }, ['currency EUR -> id 4'], '4'],
    ['first-non-empty', 'to', 'Mühle', { company: 'Mühle GmbH', 'contactaddr.last': '' }, ['contactaddr.last is empty'], 'Mühle GmbH'],
    ['country', 'to-country', 'Alder', { 'addr.country': 'United States' }, ['"United States" -> ISO country US'], 'US'],
  ])('%s: the row %s', (_kind, row, name, sources, steps, value) => {
    const entry = explained(name, `own:${row}`);
    const target = ROWS.find(({ id }) => id === `own:${row}`)?.target ?? '';
    expect(entry).toMatchObject({ target, rowId: `own:${row}`, sourceValues: sources });
    expect(entry.steps).toEqual(steps);
    expect(entry.value).toBe(value);
    expect(String(written(name, target))).toBe(String(value));
  });

  it('further currencies: ids that the run writes beside the primary one', () => {
    const { steps, value } = explained('Mühle', 'own:currencies');
    expect([steps, value]).toEqual([['currency "USD" -> id 1', 'currency "EUR" -> id 4'], '1, 4']);
    expect(written('Mühle', 'currencies')).toEqual(expect.arrayContaining(['4', '1']));
    expect(stored('Mühle').fields['currency']).toBe('4');
  });

  it.each([
    ['account', 'Alder', 'left out: code is empty'],
    ['limit', 'Prospect', 'left out: rate is empty'],
  ])('a field that is left out: %s of %s, because: %s', (row, name, why) => {
    const { steps, value, target } = explained(name, `own:${row}`);
    expect([steps, value]).toEqual([[why], undefined]);
    expect(written(name, target) ?? '').toBe('');
  });
});

it('every customer that is created gets what its explanations say, and nothing else of the rows', () => {
  const created = [...previews.values()].filter(({ plan }) => plan.act === 'create');
  expect(created.map(({ customer }) => customer.id).sort()).toEqual(
    [...customersBySppId(world).keys()].filter((id) => ids.includes(id)).sort(),
  );
  expect(created).toHaveLength(5);
  for (const { customer, mapped } of created)
    for (const { target, value, rowId } of mapped.explanation.filter((one) => one.target !== 'currencies'))
      expect([customer.id, rowId, String(written(customer.company, target) ?? '')]).toEqual([customer.id, rowId, String(value ?? '')]);
});

it('the pullback writes what NetSuite made of the customer', () => {
  const { fields } = stored('Larch');
  expect(world.spp.customer(idOf('Larch'))?.externalid).toBe(fields['entityid']);
});
