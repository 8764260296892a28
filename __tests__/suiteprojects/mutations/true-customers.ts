import type { SppCustomer } from '../../../src/core/customer/spp-customer';
import { readCustomer } from '../../../src/suiteprojects/read-customer';
import { readXml } from '../../../src/suiteprojects/xml/read-xml';
import { read, response, time } from '../fake-server';

const date = (day: number): string =>
  `<Date><year>2026</year><month>1</month><day>${day}</day><hour>1</hour><minute>2</minute><second>3</second><timezone/></Date>`;

const rowOf = (id: number): string =>
  `<Customer><id>${id}</id><name>Customer ${id}</name><company>M&amp;M ${id}</company><active>1</active><type>C</type>` +
  `<updated>${date(id)}</updated><addr><Address><city>City ${id}</city><zip>0${id}</zip></Address></addr>` +
  `<export_customer_to_ns__c>1</export_customer_to_ns__c><netsuite_customer_id__c/></Customer>`;

/** What the server holds: enough for two pages of ten that share three rows. */
const ROWS = new Map(Array.from({ length: 12 }, (_, index) => [String(index + 1), rowOf(index + 1)]));

export const TRUE_CUSTOMERS: ReadonlyMap<string, SppCustomer> = new Map([...ROWS].map(([id, row]) => [id, readCustomer(readXml(row))]));
export const SERVER_TIME = '2026-09-03 07:05:09';

/** The right answer to Reads of the list, or of one id each. */
export function rightAnswer(body: string): string {
  const reads = [...body.matchAll(/<Read [^>]*limit="(\d+),(\d+)"[^>]*>(?:<Customer><id>(\d+)<\/id>)?/g)];
  const rows = [...ROWS.values()];
  const blocks = reads.map(([, offset, count, id]) =>
    id === undefined
      ? read(rows.slice(Number(offset), Number(offset) + Number(count)).join(''))
      : read(ROWS.get(id) ?? '', ROWS.has(id) ? 0 : 601),
  );
  return response(...(body.includes('<Time/>') ? [time()] : []), ...blocks);
}
