import type { Server } from 'node:http';
import type { Browser, Page } from 'playwright-core';
import { applicationHost, suiteletUrl } from '../../sandbox/netsuite/suitelet/address';
import { netSuiteSite } from '../../sandbox/web/netsuite-site';
import { serve } from '../../sandbox/web/serve';
import { install, scriptedAccount, suitelet } from '../sandbox/netsuite/realm/scripted-account';
import { freePorts, startBrowser } from './browser';

jest.setTimeout(60_000);

/** A Suitelet's form with a client script of two files, and what a person sees of it. */
const FORM = `
  if (context.request.method === 'POST') {
    const { request } = context;
    const lines = [];
    for (let line = 0; line < request.getLineCount({ group: 'custpage_lines' }); line++)
      lines.push(['custpage_item', 'custpage_qty', 'custpage_done'].map((name) =>
        request.getSublistValue({ group: 'custpage_lines', name, line })).join(':'));
    context.response.write('Posted ' + request.parameters.custpage_name + ' | ' + lines.join(' | '));
    return;
  }
  const form = ui.createForm({ title: 'Order' });
  form.clientScriptModulePath = '/SuiteScripts/order/client.js';
  const name = form.addField({ id: 'custpage_name', label: 'Name', type: 'TEXT' });
  name.defaultValue = 'Ann';
  form.addField({ id: 'custpage_upper', label: 'Upper', type: 'TEXT' });
  form.addField({ id: 'custpage_seen', label: 'Seen', type: 'TEXT' });
  form.addField({ id: 'custpage_day', label: 'Day', type: 'DATE' }).defaultValue = '2/28/2026';
  form.addField({ id: 'custpage_rush', label: 'Rush', type: 'CHECKBOX' });
  form.addField({ id: 'custpage_amount', label: 'Amount', type: 'INTEGER' });
  const size = form.addField({ id: 'custpage_size', label: 'Size', type: 'SELECT' });
  size.addSelectOption({ value: 's', text: 'Small' });
  size.addSelectOption({ value: 'l', text: 'Large' });
  form.addField({ id: 'custpage_locked', label: 'Locked', type: 'TEXT' });
  const lines = form.addSublist({ id: 'custpage_lines', label: 'Lines', type: 'INLINEEDITOR' });
  lines.addField({ id: 'custpage_item', label: 'Item', type: 'TEXT' }).isMandatory = true;
  lines.addField({ id: 'custpage_qty', label: 'Quantity', type: 'INTEGER' });
  lines.addField({ id: 'custpage_done', label: 'Done', type: 'CHECKBOX' });
  lines.setSublistValue({ id: 'custpage_item', line: 0, value: 'Pen' });
  lines.setSublistValue({ id: 'custpage_qty', line: 0, value: '2' });
  const list = form.addSublist({ id: 'custpage_list', label: 'Prices', type: 'LIST' });
  list.addField({ id: 'custpage_price', label: 'Price', type: 'INTEGER' }).updateDisplayType({ displayType: 'ENTRY' });
  list.setSublistValue({ id: 'custpage_price', line: 0, value: '5' });
  form.addSubmitButton({ label: 'Save' });
  for (const [id, fn] of [['types', 'showTypes'], ['ask', 'askFirst'], ['fetch', 'fetchPage'], ['script', 'addByScript'], ['gone', 'useUnknown'], ['swallow', 'swallow'], ['strict', 'tryAll']])
    form.addButton({ id: 'custpage_' + id, label: id, functionName: fn });
  context.response.writePage(form);`;

const CLIENT = `/** @NApiVersion 2.1
 * @NScriptType ClientScript */
define(['N/currentRecord', 'N/ui/message', 'N/ui/dialog', 'N/url', 'N/https', 'N/runtime', './rules', 'N/record'],
  (currentRecord, message, dialog, url, https, runtime, rules, records) => {
  const say = (title, text, type = message.Type.CONFIRMATION) => message.create({ type, title, message: text || '' }).show();
  return {
    pageInit: ({ currentRecord: record, mode }) => {
      if (util.isString(mode)) log.debug('mode', mode);
      record.getField({ fieldId: 'custpage_locked' }).isDisabled = true;
      record.getField({ fieldId: 'custpage_size' }).insertSelectOption({ value: 'x', text: 'Extra' });
      say('Mode ' + mode + ' for ' + runtime.getCurrentScript().id + ' in ' + runtime.executionContext, '', message.Type.INFORMATION);
    },
    fieldChanged: ({ currentRecord: record, sublistId, fieldId, line }) => {
      if (fieldId === 'custpage_name') {
        record.setValue({ fieldId: 'custpage_upper', value: rules.upper(record.getValue('custpage_name')) });
        record.setValue({ fieldId: 'custpage_amount', value: 7, ignoreFieldChange: true });
      }
      if (fieldId === 'custpage_upper') record.setValue('custpage_seen', 'upper changed');
      if (fieldId === 'custpage_amount') record.setValue('custpage_seen', 'amount changed');
      if (sublistId) record.setValue('custpage_seen', sublistId + '.' + fieldId + '.' + line);
    },
    validateField: ({ currentRecord: record, sublistId, fieldId, line }) => {
      if (fieldId === 'custpage_price') return record.getSublistValue({ sublistId, fieldId, line }) < 10;
      return fieldId !== 'custpage_name' || record.getValue('custpage_name') !== 'bad';
    },
    validateLine: ({ currentRecord: record, sublistId }) => {
      const many = record.getCurrentSublistValue({ sublistId, fieldId: 'custpage_qty' }) > 100;
      if (many) say('Too many', '', message.Type.ERROR);
      return !many;
    },
    validateDelete: ({ currentRecord: record, sublistId }) => record.getLineCount({ sublistId }) > 1,
    sublistChanged: ({ currentRecord: record, sublistId, operation }) =>
      record.setValue('custpage_upper', operation + ' ' + record.getLineCount({ sublistId })),
    saveRecord: ({ currentRecord: record }) => {
      if (record.getLineCount({ sublistId: 'custpage_lines' }) >= 2) return true;
      say('Two lines are needed', '', message.Type.ERROR);
      return false;
    },
    showTypes: () => {
      const record = currentRecord.get();
      const day = record.getValue('custpage_day');
      record.setText({ fieldId: 'custpage_size', text: 'Extra' });
      say('Types', [day instanceof Date && day.getDate(), record.getValue('custpage_rush') === false, record.getValue('custpage_size'), record.getText('custpage_size')].join(','));
    },
    askFirst: async () => say('Answer ' + (await dialog.confirm({ title: 'Sure?', message: 'Really' }))),
    fetchPage: () => {
      const address = url.resolveScript({ scriptId: 'customscript_echo', deploymentId: 'customdeploy_test', params: { word: 'a b' } });
      const { code, body } = https.get({ url: address });
      https.post.promise({ url: address, body: { word: 'posted' } }).then((answer) => say('Fetched ' + code + ' ' + body + ' ' + answer.body));
    },
    addByScript: () => {
      const record = currentRecord.get();
      const sublistId = 'custpage_lines';
      record.selectNewLine({ sublistId });
      record.setCurrentSublistValue({ sublistId, fieldId: 'custpage_item', value: 'Cup' });
      record.setCurrentSublistValue({ sublistId, fieldId: 'custpage_done', value: true });
      record.commitLine({ sublistId });
      say('Line ' + record.getSublistValue({ sublistId, fieldId: 'custpage_item', line: 1 }) + ' ' + record.getSublistValue({ sublistId, fieldId: 'custpage_done', line: 1 }));
    },
    tryAll: async () => {
      const record = currentRecord.get();
      const calls = [
        () => currentRecord.get('x'),
        () => record.getValue({ fieldId: 'custpage_name', line: 0 }),
        () => record.setValue({ fieldId: 'custpage_name', value: 'x', ignoreFieldChange: 'true' }),
        () => record.setValue({ fieldId: 'custpage_amount', value: '7' }),
        () => record.getLineCount({ sublistId: 7 }),
        () => message.create({ type: 0, title: 7 }),
        () => dialog.alert({ title: 'x', colour: 'red' }),
        () => url.resolveScript({ scriptId: 'customscript_echo', deploymentId: 'customdeploy_test', params: { a: {} } }),
        () => https.post({ url: '/', body: { a: 1 } }),
        () => https.get({ url: 'https://example.org/' }),
        () => runtime.getCurrentScript().getParameter({ name: 'a' }),
        () => records.load({ type: 'customer', id: 1 }),
      ];
      for (const call of calls) {
        try { await call(); say('quiet: ' + call); } catch (error) { /* it is on the page */ }
      }
      say('tried ' + calls.length);
    },
    useUnknown: () => currentRecord.get().save(),
    swallow: () => { try { url.resolveRecord({}); } catch (error) { /* nobody sees it */ } },
  };
});`;

const RULES = `define([], () => ({ upper: (text) => text.toUpperCase() }));`;
const EVERYBODY = { allRoles: true, allEmployees: false, allPartners: false, roles: [], isOnline: false };
let browser: Browser;
let server: Server;
let page: Page;
let address = '';
beforeAll(async () => {
  const account = scriptedAccount();
  install(account, suitelet({ ui: 'N/ui/serverWidget' }, FORM), {
    scriptId: 'customscript_order',
    type: 'suitelet',
    deployments: [{ status: 'RELEASED', audience: EVERYBODY }],
  });
  install(account, suitelet({}, `context.response.write('echo ' + context.request.method + ' ' + context.request.parameters.word)`), {
    scriptId: 'customscript_echo',
    type: 'suitelet',
    deployments: [{ status: 'RELEASED', audience: EVERYBODY }],
  });
  account.files.set('/SuiteScripts/order/client.js', CLIENT);
  account.files.set('/SuiteScripts/order/rules.js', RULES);
  const host = applicationHost(account.variant);
  const [port = 0] = await freePorts(1);
  server = await serve(netSuiteSite(account), { port, rewrite: { [host]: port } });
  address = suiteletUrl(account, 'customscript_order', 'customdeploy_test').replace(`https://${host}`, `http://localhost:${port}`);
  browser = await startBrowser();
  page = await browser.newPage();
  page.setDefaultTimeout(15_000);
});

afterAll(async () => {
  await browser?.close();
  server?.closeAllConnections();
  server?.close();
});

beforeEach(async () => {
  await page.goto(address);
  await page.locator('html[data-client-scripts=ready]').waitFor();
});

const sees = (text: string) => page.getByText(text).first().waitFor();
const field = (id: string) => page.locator(`#${id}`);
const press = (name: string) => page.getByRole('button', { name, exact: true }).first().click();
const firstLine = () => page.locator('[data-sublist=custpage_lines] tr[data-line="0"]');
const current = (label: string) => page.locator('tr[data-current]').getByLabel(label);
/** Moves on, as a person does with Tab, so that the browser reports the change. */
const enter = async (id: string, text: string) => {
  await field(id).fill(text);
  await field(id).press('Tab');
};

it('runs pageInit, with the modes, the script, global log and util (section_4387812838), and a field that it disables', async () => {
  await sees('Mode create for customscript_order in USERINTERFACE');
  expect(await page.locator('[data-client-failure]').count()).toBe(0);
  expect(await field('custpage_locked').isDisabled()).toBe(true);
});

it('tells fieldChanged of an entry and of setValue, unless ignoreFieldChange', async () => {
  await enter('custpage_name', 'bob');
  expect(await field('custpage_upper').inputValue()).toBe('BOB');
  expect(await field('custpage_amount').inputValue()).toBe('7');
  expect(await field('custpage_seen').inputValue()).toBe('upper changed');
});

it('restores what validateField refuses, and what is no number', async () => {
  await enter('custpage_name', 'bad');
  expect(await field('custpage_name').inputValue()).toBe('Ann');
  await enter('custpage_amount', 'many');
  await page.getByRole('dialog').getByText('Invalid number').waitFor();
  await page.keyboard.press('Escape');
  expect(await field('custpage_amount').inputValue()).toBe('');
});

it('gives typed values, and options that a script inserted', async () => {
  await press('types');
  await sees('28,true,x,Extra');
});

it.each([
  ['Enter', 'Answer true'],
  ['Escape', 'Answer false'],
])('answers a confirmation by the key %s', async (key, answer) => {
  await press('ask');
  await page.getByRole('dialog', { name: 'Sure?' }).waitFor();
  await page.keyboard.press(key);
  await sees(answer);
});

it('resolves a Suitelet and calls it', async () => {
  await press('fetch');
  await sees('Fetched 200 echo GET a b echo POST posted');
});

it('edits lines by hand and by script, and posts them', async () => {
  await press('Save');
  await sees('Two lines are needed');
  await press('Add');
  await page.getByRole('dialog').getByText('Please enter value(s) for: Item').waitFor();
  await page.keyboard.press('Enter');
  await current('Item').fill('Ink');
  await current('Quantity').fill('101');
  await press('Add');
  await sees('Too many');
  await current('Quantity').fill('3');
  await current('Done').check();
  expect(await field('custpage_seen').inputValue()).toBe('custpage_lines.custpage_done.1');
  await press('Add');
  expect(await field('custpage_upper').inputValue()).toBe('commit 2');
  await firstLine().press('Enter');
  await current('Quantity').fill('5');
  await current('Quantity').press('Enter');
  await press('Save');
  await sees('Posted Ann | Pen:5:F | Ink:3:T');
});

it('removes a line, but not one that validateDelete keeps', async () => {
  await press('script');
  await sees('Line Cup true');
  await firstLine().click();
  await press('Remove');
  expect(await field('custpage_upper').inputValue()).toBe('remove 1');
  await firstLine().click();
  await press('Remove');
  expect(await page.locator('[data-sublist=custpage_lines] :is(tr[data-line="0"] td, tr[data-current] input)').count()).toBeGreaterThan(0);
  expect(await field('custpage_upper').inputValue()).toBe('remove 1');
});

it.each([
  ['gone', 'NOT_EMULATED: N/currentRecord.CurrentRecord.save'],
  ['swallow', 'NOT_EMULATED: N/url.resolveRecord'],
])('shows on top of the page what it does not emulate: %s', async (button, message) => {
  await press(button);
  expect(await page.getByRole('alert').first().innerText()).toContain(message);
});

it('asks validateField of a cell of a list, and restores what it refuses', async () => {
  const cell = page.locator('[name=custpage_price1]');
  await cell.fill('12');
  await cell.press('Tab');
  expect(await cell.inputValue()).toBe('5');
  await cell.fill('7');
  await cell.press('Tab');
  expect(await cell.inputValue()).toBe('7');
  expect(await field('custpage_seen').inputValue()).toBe('custpage_list.custpage_price.0');
});

it('says of every option and value that it does not know that it is not emulated', async () => {
  await press('strict');
  await sees('tried 12');
  expect(await page.getByText('quiet: ').allInnerTexts()).toEqual([]);
  const failures = await page
    .locator('[data-client-failure]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-client-failure')));
  expect(failures.reverse()).toEqual([
    'NOT_EMULATED: N/currentRecord.get with an argument',
    'NOT_EMULATED: N/currentRecord.CurrentRecord.getValue option line',
    'NOT_EMULATED: N/currentRecord.CurrentRecord.setValue option ignoreFieldChange = true',
    'NOT_EMULATED: N/currentRecord.CurrentRecord.setValue of custpage_amount (INTEGER) to a value of type string',
    'NOT_EMULATED: N/currentRecord.CurrentRecord.getLineCount option sublistId = 7',
    'NOT_EMULATED: N/ui/message.create option title = 7',
    'NOT_EMULATED: N/ui/dialog.alert option colour',
    'NOT_EMULATED: N/url.resolveScript parameter a that is object',
    'NOT_EMULATED: N/https.post body field a that is number',
    'NOT_EMULATED: N/https.get to https://example.org from the browser',
    'NOT_EMULATED: N/runtime.Script.getParameter',
    'NOT_EMULATED: N/record.load',
  ]);
});
