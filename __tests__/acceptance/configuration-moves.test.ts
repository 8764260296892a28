import type { DemoCompany } from '../../sandbox/accounts/demo/demo-types';
import { demoAccount, oneWorldAccount, oneWorldSingleCurrencyAccount } from '../../sandbox/accounts/variants';
import { settingsUrl, type World } from '../../sandbox/cli/demo-world';
import type { AccountVariant } from '../../sandbox/netsuite/types';
import { createVisitor, type VisitedPage } from '../../sandbox/web/visitor';
import type { Configuration } from '../../src/core/configuration/configuration';
import { KINDS } from '../../src/core/mapping/kinds/registry';
import type { CustomerPreview, Preview } from '../../src/workflows/preview';
import { workflowIn } from '../workflows/workflow-in';
import { RICH, richCompany } from './rich-configuration';
import { changeConfiguration, connectedWorld, newestConfiguration, newestCounts, newestRow, runExport } from './worlds';

const company = richCompany();
const ids = company.customers.map(({ record }) => record.id);
const preview = workflowIn('workflows/preview.ts');

function previewsIn(world: World): CustomerPreview[] {
  return preview<Preview>(world.account, `workflow.previewCustomers(${JSON.stringify({ kind: 'ids', ids })})`).customers;
}

const open = (world: World, page: string) => {
  const visitor = createVisitor(world.network);
  visitor.get(`${settingsUrl(world.account)}&spx_page=${page}`);
  return visitor;
};

/** The file as an administrator gets it. */
const download = (world: World): string => open(world, 'version&spx_version=1').submit({}, 'Download').html;

/** Uploads a file as an administrator does: first what it would change, then the save. */
function upload(world: World, text: string): { shown: VisitedPage; saved: VisitedPage } {
  const visitor = open(world, 'versions');
  const shown = visitor.submit({ custpage_spx_file: `configuration.json\n${text}` }, 'Show what the file changes');
  return { shown, saved: visitor.submit({}, 'Save as a new version') };
}

const chooseSubsidiary = (world: World): void =>
  expect(open(world, 'settings').submit({ custpage_spx_set_subsidiary: '2' }, 'Save').text).toContain('This is version 2');

const worldIn = (variant: AccountVariant, own: DemoCompany = company): World => connectedWorld({ company: own, variant });

/** What a preview says of a customer, as far as the rows decide it. `without`: targets that the accounts differ in. */
function told({ customer, plan, mapped, exclusion }: CustomerPreview, without: readonly string[] = []): object {
  const kept = <Value>(entries: Record<string, Value>) =>
    Object.fromEntries(Object.entries(entries).filter(([target]) => !without.includes(target)));
  const { fields, currencies, ...draft } = mapped.draft;
  return {
    id: customer.id,
    act: plan.act,
    exclusion,
    draft: { ...draft, fields: kept(fields), ...(!without.includes('currencies') && { currencies }) },
    problems: mapped.problems,
    explanation: mapped.explanation.filter(({ target }) => !without.includes(target)),
  };
}

let source: World;
let before: CustomerPreview[];
let text: string;

beforeAll(() => {
  source = worldIn(demoAccount);
  changeConfiguration(source, RICH);
  text = download(source);
  before = previewsIn(source);
});

describe('the configuration of a company without subsidiaries', () => {
  it('has rows of every kind, and is downloaded as it is stored', () => {
    expect(new Set(RICH.rows.map(({ kind }) => kind))).toEqual(new Set([...Object.keys(KINDS), 'pullback']));
    expect(JSON.parse(text)).toEqual(newestConfiguration(source));
  });

  it('creates some customers and keeps out others', () => {
    expect(before.map(({ plan }) => plan.act)).toEqual(['create', 'create', 'skip', 'create', 'create', 'create', 'skip']);
    expect(before.map(({ exclusion }) => exclusion?.reason)).toEqual([
      undefined,
      undefined,
      'nobody-owns-it',
      undefined,
      undefined,
      undefined,
      'inactive',
    ]);
  });

  it('gives the same previews in another account of the kind, which says that it fits', () => {
    const world = worldIn({ ...demoAccount, accountId: 'TSTDRV7654321' });
    const { shown, saved } = upload(world, text);
    expect(shown.text).toContain('Yes: this account has every field, choice and feature that it names.');
    expect(saved.text).toContain('A configuration file was uploaded. This is version 1');
    expect(newestConfiguration(world)).toEqual(newestConfiguration(source));
    expect(previewsIn(world)).toEqual(before);
  });
});

describe('in OneWorld', () => {
  it('the page says that a subsidiary is to be chosen; with it, the previews are the same but for the subsidiary', () => {
    const world = worldIn(oneWorldAccount);
    const { shown } = upload(world, text);
    expect(shown.text).toMatch(
      /Workflow settings\s+This account is OneWorld, and nothing says which subsidiary[^\n]+\s+Choose a subsidiary/,
    );
    expect(shown.text).not.toContain('Mapping row of');
    chooseSubsidiary(world);
    const after = previewsIn(world);
    const without = ['subsidiary'];
    expect(after.map((one) => told(one, without))).toEqual(before.map((one) => told(one, without)));
    expect(after.map(({ mapped }) => mapped.draft.fields['subsidiary'])).toEqual(ids.map(() => '2'));
    expect(open(world, 'mapping').page.text).toContain('of the Workflow settings');
  });

  it('without a subsidiary nobody would be created, and preview, mapping and run say why', () => {
    const world = worldIn(oneWorldAccount);
    upload(world, text);
    const previews = previewsIn(world);
    expect(previews.map(({ plan }) => plan.act)).toEqual(['park', 'park', 'skip', 'park', 'park', 'park', 'skip']);
    for (const { mapped } of previews) expect(mapped.problems).toMatchObject([{ code: 'MAPPING_FIELD_REQUIRED', target: 'subsidiary' }]);
    runExport(world);
    expect(newestCounts(world)).toMatchObject({ created: 0, parked: 5 });
    expect(newestRow(world, 'customrecord_spx_exception')['custrecord_spx_exc_code']).toBe('MAPPING_FIELD_REQUIRED');
    expect(open(world, 'mapping').page.text).toMatch(/Required fields without a row\s+[^]*?subsidiary\s+NetSuite demands/);
  });

  it('with one currency, the page names the rows of currencies; the previews are the same but for these', () => {
    const world = worldIn(oneWorldSingleCurrencyAccount);
    const { shown } = upload(world, text);
    const off = 'The feature Multiple Currencies is switched off in this account, so the field does not exist.';
    expect(shown.text).toContain(`Mapping row of currency (own:currency)\n${off}`);
    expect(shown.text).toContain(`Mapping row of currencies (own:currencies)\n${off}`);
    chooseSubsidiary(world);
    const without = ['subsidiary', 'currency', 'currencies'];
    expect(previewsIn(world).map((one) => told(one, without))).toEqual(before.map((one) => told(one, without)));
  });
});

describe('in an account that lacks what the configuration names', () => {
  const poor: AccountVariant = {
    ...oneWorldAccount,
    terms: oneWorldAccount.terms.filter(({ id }) => id !== 2),
    entityStatuses: oneWorldAccount.entityStatuses.filter(({ id }) => id !== 15 && id !== 8),
    currencies: oneWorldAccount.currencies.filter(({ symbol }) => symbol !== 'EUR'),
    subsidiaries: oneWorldAccount.subsidiaries.filter(({ currency }) => currency !== 'EUR'),
  };
  /** SuiteProjects Pro has one custom field fewer there. */
  const simple: DemoCompany = {
    ...company,
    customFields: company.customFields.filter((field) => field !== 'industry__c'),
    customers: company.customers.map((one) => {
      const kept = Object.entries(one.record.custom ?? {}).filter(([field]) => field !== 'industry__c');
      return { ...one, record: { ...one.record, custom: Object.fromEntries(kept) } };
    }),
  };
  let page: string;

  beforeAll(() => {
    const more: Partial<Configuration> = {
      settings: { ...RICH.settings, subsidiary: '3' },
      rows: [
        ...RICH.rows,
        { ...RICH.rows[0]!, id: 'own:region', target: 'custentity_region', kind: 'field', expression: 'name' },
        { ...RICH.rows[0]!, id: 'own:lost', target: 'salutation', kind: 'value-list', expression: 'Lost: name' },
        {
          ...RICH.rows[0]!,
          id: 'own:record',
          target: 'partner',
          kind: 'netsuite-lookup',
          expression: 'code in customrecord_region by name',
        },
        { ...RICH.rows[0]!, id: 'own:region-back', target: 'spp.notes', kind: 'pullback', expression: 'custentity_region' },
      ],
    };
    page = upload(worldIn(poor, simple), JSON.stringify({ ...RICH, ...more })).shown.text;
  });

  const fit = (text: string): string => text.slice(text.indexOf('Does it fit this account?'));
  const FOUND = [
    ['Mapping row of entitystatus (own:status)', '"15" is not one of the choices of entitystatus in this account.'],
    ['Mapping row of terms (own:terms)', '"2" is not one of the choices of terms in this account.'],
    ['Mapping row of currencies (own:currencies)', '"EUR" is not one of the choices of currencies in this account.'],
    ['Mapping row of comments (own:comments)', 'SuiteProjects Pro has no field Industry (industry__c).'],
    ['Mapping row of resalenumber (own:industry)', 'SuiteProjects Pro has no field Industry (industry__c).'],
    ['Mapping row of custentity_region (own:region)', 'Customers of this account have no field custentity_region.'],
    ['Mapping row of salutation (own:lost)', 'It cannot be understood here: there is no value list "Lost".'],
    [
      'Mapping row of partner (own:record)',
      'This account has no records customrecord_region that could be found by name; a run would stop.',
    ],
    ['Mapping row of spp.notes (own:region-back)', 'Customers of this account have no field custentity_region.'],
    ['Workflow settings', '"8" is not one of the choices of entitystatus in this account.'],
    ['Workflow settings', '"3" is not one of the choices of subsidiary in this account.'],
  ] as const;
  it.each(FOUND)('the page says where, and what: %s: %s', (where, what) => expect(fit(page)).toContain(`${where}\n${what}\n`));

  it('and says nothing else', () => expect(fit(page).match(/^(Mapping row of|Workflow settings$|Filter$)/gm)).toHaveLength(FOUND.length));
});
