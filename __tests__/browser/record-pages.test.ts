import type { Server } from 'node:http';
import type { Browser, Page } from 'playwright-core';
import { applicationHost } from '../../sandbox/netsuite/suitelet/address';
import { netSuiteSite } from '../../sandbox/web/netsuite-site';
import { serve } from '../../sandbox/web/serve';
import { install } from '../sandbox/netsuite/realm/scripted-account';
import { userEvent } from '../sandbox/netsuite/user-events/zoo';
import { aSite } from '../sandbox/web/a-site';
import { freePorts, startBrowser } from './browser';
import { picture } from './sandbox-pages';

jest.setTimeout(60_000);

const BEFORE_LOAD = `beforeLoad({ form, type }) {
  form.clientScriptModulePath = '/SuiteScripts/greeting.js';
  form.addTab({ id: 'custpage_tab', label: 'Greeting' });
  form.addField({ id: 'custpage_word', label: 'Word', type: 'TEXT', container: 'custpage_tab' }).defaultValue = 'hello';
  const past = form.addSublist({ id: 'custpage_past', label: 'Past greetings', type: 'INLINEEDITOR', tab: 'custpage_tab' });
  past.addField({ id: 'custpage_when', label: 'When', type: 'TEXT' });
  past.setSublistValue({ id: 'custpage_when', line: 0, value: 'Monday' });
  form.addButton({ id: 'custpage_greet', label: 'Greet', functionName: 'greet' });
  if (type === 'edit') form.getField({ id: 'fax' }).updateDisplayType({ displayType: 'HIDDEN' });
}`;

/** Named by beforeLoad: its function is for a button, also where the record is only viewed. */
const GREETING = `define(['N/currentRecord', 'N/ui/message'], (currentRecord, message) => ({
  pageInit: ({ mode }) => { document.title = 'greeting saw ' + mode; },
  greet: () => {
    const record = currentRecord.get();
    const title = record.type + ' ' + record.id + ' ' + record.getValue('companyname') + ' ' + record.getText('currency');
    message.create({ type: message.Type.CONFIRMATION, title, message: '' }).show();
  },
}));`;

/** Deployed on customers. */
const DEPLOYED = `/** @NApiVersion 2.1
 * @NScriptType ClientScript */
define(['N/runtime', 'N/ui/message'], (runtime, message) => ({
  pageInit: ({ currentRecord: record, mode }) => {
    const title = runtime.getCurrentScript().id + ' in ' + mode + ' of ' + record.id;
    message.create({ type: message.Type.INFORMATION, title, message: '' }).show();
  },
  fieldChanged: ({ currentRecord: record, fieldId }) => {
    if (fieldId === 'companyname') record.setValue({ fieldId: 'comments', value: 'Was renamed to ' + record.getValue('companyname') });
  },
  validateField: ({ currentRecord: record, fieldId }) => fieldId !== 'email' || record.getValue('email').endsWith('.example'),
  saveRecord: ({ currentRecord: record }) => {
    if (record.getValue('phone')) return true;
    message.create({ type: message.Type.ERROR, title: 'A phone number is needed', message: '' }).show();
    return false;
  },
  postSourcing: () => undefined,
}));`;

const { account, network } = (() => {
  const site = aSite();
  return { account: site.account, network: netSuiteSite(site.account) };
})();
let browser: Browser;
let server: Server;
let page: Page;
let home = '';

beforeAll(async () => {
  const lines = [
    {
      fields: { defaultbilling: true, label: 'Den' },
      subrecords: { addressbookaddress: { country: 'DE', addr1: 'Domplatz 1', city: 'Köln' } },
    },
  ];
  account.store.insert('customer', { companyname: 'Lion Ltd', currency: '1', comments: 'Roars' }, { addressbook: lines });
  userEvent(account, 'greeter', BEFORE_LOAD, { recordType: 'customer' });
  install(account, DEPLOYED, {
    scriptId: 'customscript_rules',
    type: 'clientscript',
    deployments: [
      {
        status: 'RELEASED',
        recordType: 'customer',
        audience: { allRoles: true, allEmployees: false, allPartners: false, roles: [], isOnline: false },
      },
    ],
  });
  account.files.set('/SuiteScripts/greeting.js', GREETING);
  const [port = 0] = await freePorts(1);
  server = await serve(network, { port, rewrite: { [applicationHost(account.variant)]: port } });
  home = `http://localhost:${port}/app/common/entity/custjob.nl`;
  browser = await startBrowser();
  page = await browser.newPage({ viewport: { width: 1280, height: 1100 } });
  page.setDefaultTimeout(15_000);
});

afterAll(async () => {
  await browser?.close();
  server?.closeAllConnections();
  server?.close();
});

const open = async (query: string) => {
  await page.goto(`${home}${query}`);
  await page.locator('html[data-client-scripts=ready]').waitFor();
};
const sees = (text: string) => page.getByText(text).first().waitFor();
const field = (id: string) => page.locator(`#${id}`);
const press = (name: string) => page.getByRole('button', { name, exact: true }).first().click();
const tab = (name: string) => page.getByRole('tab', { name }).click();
const enter = async (id: string, text: string) => {
  await field(id).fill(text);
  await field(id).press('Tab');
};

it('shows a viewed record as text, without entry points, and a button function reads it', async () => {
  await open('?id=501');
  await tab('Greeting');
  await picture(page, 'record-view-before-load-tab');
  expect(await page.locator('#main_form :is(input,select,textarea):visible').count()).toBe(0);
  expect(await page.title()).not.toContain('greeting saw');
  await press('Greet');
  await sees('customer 501 Lion Ltd ');
});

it('runs the deployed client script and the one that beforeLoad names on an edited record', async () => {
  await open('?id=501&e=T');
  await sees('customscript_rules in edit of 501');
  expect(await page.title()).toBe('greeting saw edit');
  expect(await page.locator('input[name=fax]').getAttribute('type')).toBe('hidden');
  await tab('Greeting');
  await picture(page, 'record-edit-before-load-tab');
  await tab('Address');
  await sees('Domplatz 1');
  await picture(page, 'record-edit-address');
});

it('lets the scripts change, refuse and save what is entered', async () => {
  await open('?id=501&e=T');
  await enter('companyname', 'Lioness Ltd');
  expect(await field('comments').inputValue()).toBe('Was renamed to Lioness Ltd');
  await enter('email', 'a@b.com');
  expect(await field('email').inputValue()).toBe('');
  await press('Save');
  await sees('A phone number is needed');
  await enter('phone', '555 0100');
  await press('Save');
  await sees('Customer successfully Saved');
  expect(account.store.get('customer', 501)?.fields).toMatchObject({
    companyname: 'Lioness Ltd',
    comments: 'Was renamed to Lioness Ltd',
    phone: '555 0100',
  });
});

it('runs them on a new record, which has no id', async () => {
  await open('');
  await sees('customscript_rules in create of null');
});

it('says that postSourcing after a list field is not emulated', async () => {
  await open('?id=501&e=T');
  await field('terms').selectOption({ index: 1 });
  await sees('NOT_EMULATED: postSourcing after a change of terms');
});
