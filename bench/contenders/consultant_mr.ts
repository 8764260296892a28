/**
 * @NApiVersion 2.1
 * @NScriptType MapReduceScript
 */
import * as https from 'N/https';
import * as log from 'N/log';
import * as query from 'N/query';
import * as record from 'N/record';
import * as runtime from 'N/runtime';
import type { EntryPoints } from 'N/types';

/**
 * What a good consultant writes in a day: reads the customers in pages, looks each up by its SuiteProjects Pro id, notes an intent,
 * creates the customer, and writes its internal id back. It is not ours, but written as well as the day allows: no call is wasted,
 * a customer that is there is not created again, and a failure is logged. The access token is given to it; who renews it is left out.
 */

interface Customer {
  id: string;
  company: string;
  currency: string;
  email: string;
  phone: string;
  addr1: string;
  city: string;
  zip: string;
}

const PAGE = 1000;
const SPP_ID = 'custentity_spx_customer_id';

const parameter = (name: string): string => String(runtime.getCurrentScript().getParameter({ name: `custscript_rival_${name}` }));

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

function ask(commands: string): string {
  const { body, code } = https.post({
    url: `https://${parameter('host')}/api.pl`,
    headers: { 'Content-Type': 'application/xml' },
    body: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><request API_version="1.0" client="rival" client_ver="1" namespace="default" key="${parameter('key')}"><Auth><Login><access_token>${parameter('token')}</access_token></Login></Auth>${commands}</request>`,
  });
  if (code !== 200 || !/<Auth status\s*=\s*"0"/.test(body)) throw new Error(`SuiteProjects Pro answered ${code}`);
  return body;
}

const unescaped = (text: string): string =>
  text
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');

function customersIn(body: string): Customer[] {
  const of = (xml: string, tag: string): string => unescaped(new RegExp(`<${tag}>([^<]*)</${tag}>`).exec(xml)?.[1] ?? '');
  return [...body.matchAll(/<Customer>([\s\S]*?)<\/Customer>/g)]
    .map(([, xml = '']) => xml)
    .filter((xml) => of(xml, 'export_customer_to_ns__c') === '1' && of(xml, 'netsuite_customer_id__c') === '' && of(xml, 'active') === '1')
    .map((xml) => ({
      id: of(xml, 'id'),
      company: of(xml, 'company'),
      currency: of(xml, 'currency'),
      email: of(xml, 'email'),
      phone: of(xml, 'phone'),
      addr1: of(xml, 'addr1'),
      city: of(xml, 'city'),
      zip: of(xml, 'zip'),
    }));
}

const rowsOf = (sql: string, params: string[] = []): Record<string, unknown>[] =>
  query.runSuiteQL({ query: sql, params }).asMappedResults() as Record<string, unknown>[];

export const config = { retryCount: 1, exitOnError: false };

export function getInputData(): Record<string, Customer & { currencyId: string }> {
  const currencies = new Map(rowsOf('SELECT id, symbol FROM currency').map(({ id, symbol }) => [String(symbol), String(id)]));
  const wanted: Record<string, Customer & { currencyId: string }> = {};
  for (let offset = 0; ; offset += PAGE) {
    const body = ask(`<Read type="Customer" method="all" limit="${offset},${PAGE}" enable_custom="1"></Read>`);
    for (const one of customersIn(body)) wanted[one.id] = { ...one, currencyId: currencies.get(one.currency) ?? '' };
    if ((body.match(/<Customer>/g) ?? []).length < PAGE) return wanted;
  }
}

export function map(context: EntryPoints.MapReduce.mapContext): void {
  const customer = JSON.parse(context.value) as Customer & { currencyId: string };
  const [existing] = rowsOf(`SELECT id FROM customer WHERE ${SPP_ID} = ?`, [customer.id]);
  const netsuiteId = existing === undefined ? create(customer) : String(existing['id']);
  const answer = ask(
    `<Modify type="Customer" enable_custom="1"><Customer><id>${customer.id}</id><netsuite_customer_id__c>${escaped(netsuiteId)}</netsuite_customer_id__c></Customer></Modify>`,
  );
  if (!/<Modify status\s*=\s*"0"/.test(answer)) throw new Error(`Customer ${customer.id} was not written back`);
}

function create(customer: Customer & { currencyId: string }): string {
  const intent = record.create({ type: 'customrecord_rival_intent' });
  intent.setValue({ fieldId: 'custrecord_rival_spp_id', value: customer.id });
  intent.save();
  const draft = record.create({ type: record.Type.CUSTOMER, isDynamic: false });
  const fields = {
    isperson: 'F',
    companyname: customer.company,
    email: customer.email,
    phone: customer.phone,
    currency: customer.currencyId,
  };
  for (const [fieldId, value] of Object.entries({ ...fields, [SPP_ID]: customer.id })) if (value !== '') draft.setValue({ fieldId, value });
  return String(draft.save());
}

export function summarize(context: EntryPoints.MapReduce.summarizeContext): void {
  if (context.inputSummary.error) log.error({ title: 'The export could not start', details: context.inputSummary.error });
  context.mapSummary.errors.iterator().each((key, error) => {
    log.error({ title: `Customer ${key}`, details: error });
    return true;
  });
}
