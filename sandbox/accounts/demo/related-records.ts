import type { SppRow } from '../../suiteprojects/rows/row-table';
import type { SppCustomerRecord } from '../../suiteprojects/types';

type Texts = Record<string, string>;

const OWNERS = ['Reyes, Dana', 'Okonkwo, Amara', 'Lindqvist, Sven', 'Tanaka, Yuki', 'Moreau, Camille', 'Whitfield, George'];
const TERRITORIES = { Americas: 'USD CAD MXN BRL', Europe: 'EUR GBP CHF SEK NOK DKK PLN CZK HUF TRY', 'Asia Pacific and Africa': '' };
const COST_CENTERS = ['Consulting', 'Managed services'];
/** Every so many customers one has no owner, and one has a cost center. */
const ORPHAN_EVERY = 12;
const COST_CENTER_EVERY = 4;

const HR_NUMBER = 'employee_number__c';
/** Custom fields of the demo's records other than Customer. */
export const ROW_CUSTOM_FIELDS = { User: [HR_NUMBER] } as const;

const idOf = (index: number): string => String(index + 1);

/** Whom a customer belongs to: owner, sales territory by its currency, cost center. Nothing that an export looks at by default. */
export function relatedTo(index: number, currency: string | undefined): NonNullable<SppCustomerRecord['other']> {
  const territory = Object.values(TERRITORIES).findIndex(
    (currencies) => currencies === '' || currencies.split(' ').includes(currency ?? ''),
  );
  return {
    userid: index % ORPHAN_EVERY === 0 ? '0' : idOf(index % OWNERS.length),
    territoryid: currency ? idOf(territory) : '0',
    cost_centerid: index % COST_CENTER_EVERY === 0 ? idOf((index / COST_CENTER_EVERY) % COST_CENTERS.length) : '0',
  };
}

/** The rows that `relatedTo` refers to, by type. */
export function relatedRows(dates: Pick<SppRow, 'created' | 'updated'>): Record<'User' | 'Territory' | 'Costcenter', SppRow[]> {
  const rows = (texts: readonly Texts[]): SppRow[] => texts.map((one, index) => ({ id: idOf(index), texts: one, ...dates }));
  const named = (names: readonly string[]) => rows(names.map((name) => ({ name, active: '1' })));
  return {
    User: OWNERS.map((name, index) => user(idOf(index), name, dates)),
    Territory: named(Object.keys(TERRITORIES)),
    Costcenter: named(COST_CENTERS),
  };
}

function user(id: string, name: string, dates: Pick<SppRow, 'created' | 'updated'>): SppRow {
  const [last = '', first = ''] = name.split(', ');
  const nickname = `${first}.${last}`.toLowerCase();
  return {
    id,
    texts: { name, nickname, active: '1', timezone: '-0500' },
    addr: { first, last, email: `${nickname}@summit.example`, phone: `+1 212 555 01${id.padStart(2, '0')}` },
    custom: { [HR_NUMBER]: `E-${1000 + Number(id)}` },
    ...dates,
  };
}
