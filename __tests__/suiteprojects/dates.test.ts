import { readDate, writeDate } from '../../src/suiteprojects/dates';
import { readXml } from '../../src/suiteprojects/xml/read-xml';
import { productErrorOf } from './fake-server';

const field = (content: string): string => readDate(readXml(`<updated>${content}</updated>`));

it.each([
  [
    'parts in any order, not padded',
    '<Date><hour>7</hour><second>9</second><year>2026</year><timezone/><day>3</day><month>1</month><minute>0</minute></Date>',
    '2026-01-03 07:00:09',
  ],
  ['no time of day', '<Date><year>2026</year><month>12</month><day>31</day></Date>', '2026-12-31 00:00:00'],
  ['all parts empty', '<Date><year/><month/><day/><hour/><minute/><second/><timezone/></Date>', ''],
  ['all parts zero', '<Date><year>0000</year><month>00</month><day>00</day><hour>00</hour></Date>', ''],
  ['an empty Date', '<Date/>', ''],
  ['no Date', '', ''],
  ['a leap day', '<Date><year>2028</year><month>2</month><day>29</day></Date>', '2028-02-29 00:00:00'],
])('reads %s', (_, content, expected) => expect(field(content)).toBe(expected));

it('reads an absent field as unset', () => expect(readDate(undefined)).toBe(''));

it.each([
  ['a day that does not exist', '<year>2026</year><month>2</month><day>30</day>'],
  ['a month without a year', '<month>2</month><day>3</day>'],
  ['words', '<year>soon</year><month>2</month><day>3</day>'],
  ['an hour too many', '<year>2026</year><month>2</month><day>3</day><hour>24</hour>'],
])('refuses %s', (_, parts) => {
  expect(productErrorOf(() => field(`<Date>${parts}</Date>`))).toMatchObject({ code: 'SPP_ANSWER_UNREADABLE', data: { field: 'updated' } });
});

it('writes a server time', () => {
  expect(writeDate('2026-09-01 00:05:59')).toBe(
    '<Date><year>2026</year><month>09</month><day>01</day><hour>00</hour><minute>05</minute><second>59</second></Date>',
  );
});

it.each(['2026-09-01', '2026-09-01T00:05:59', 'now'])('does not write %j', (text) => {
  expect(() => writeDate(text)).toThrow(RangeError);
});
