import { readCustomer } from '../../src/suiteprojects/read-customer';
import { readXml } from '../../src/suiteprojects/xml/read-xml';
import { productErrorOf } from './fake-server';

const customer = (content: string): ReturnType<typeof readCustomer> => readCustomer(readXml(`<Customer>${content}</Customer>`));

it('reads every field as the text it is', () => {
  const read = customer(`
    <updated><Date><minute>5</minute><hour>7</hour><day>3</day><month>9</month><year>2026</year><second>9</second><timezone/></Date></updated>
    <created><Date><year/><month/><day/><hour/><minute/><second/></Date></created>
    <id>007</id><name>0E68</name><company>M&amp;M 株式会社</company><active>1</active><type>P</type><code>1.0</code>
    <externalid> x </externalid><web>w</web><currency>EUR</currency><terms>Net 30</terms><notes>a note</notes><userid>12</userid><picklist_label>not ours</picklist_label>
    <addr><Address><zip>01234</zip><city>Bern</city><id>5</id><contact_id/><mobile>1</mobile></Address></addr>
    <billingaddr><Address/></billingaddr><contactaddr></contactaddr>
    <netsuite_customer_id__c>00042</netsuite_customer_id__c><start__c>0000-00-00</start__c><empty__c/>`);
  const blank = Object.fromEntries(
    'salutation first middle last email phone mobile fax addr1 addr2 addr3 addr4 city state zip country'.split(' ').map((f) => [f, '']),
  );
  expect(read).toEqual({
    id: '007',
    name: '0E68',
    company: 'M&M 株式会社',
    active: true,
    type: 'P',
    code: '1.0',
    externalid: ' x ',
    web: 'w',
    currency: 'EUR',
    terms: 'Net 30',
    addr: { ...blank, zip: '01234', city: 'Bern', mobile: '1' },
    billingaddr: blank,
    contactaddr: undefined,
    created: '',
    updated: '2026-09-03 07:05:09',
    custom: { netsuite_customer_id__c: '00042', start__c: '0000-00-00', empty__c: '' },
    other: { notes: 'a note', userid: '12' },
    related: {},
  });
});

it('reads what is absent as unset', () => {
  expect(customer('<id>1</id>')).toMatchObject({ company: '', active: false, type: '', addr: undefined, updated: '', custom: {} });
});

it('takes a type it does not know for none', () => expect(customer('<id>1</id><type>X</type>').type).toBe(''));

it.each(['', '<id/>', '<addr><Address><id>5</id></Address></addr>'])('refuses a row without an id: %j', (content) => {
  expect(productErrorOf(() => customer(content))).toMatchObject({ code: 'SPP_ANSWER_UNREADABLE' });
});
