import { answer, scriptedAccount, session } from '../../sandbox/netsuite/realm/scripted-account';

const MODULES = { format: 'N/format/i18n' };
const run = (body: string): unknown => answer(MODULES, body);
const SPACED = "{ groupSeparator: ' ', decimalSeparator: ',', precision: 2, negativeNumberFormat: format.NegativeNumberFormat.MINUS }";

describe('format.getNumberFormatter', () => {
  it.each([
    ['12.53', '12.53'],
    ['12845.22', '12,845.22'],
    ['-5421', '(5,421.00)'],
    ['0', '0.00'],
    ['0.3456789', '0.35'],
    ['1234567.891', '1,234,567.89'],
  ])('%s is %s without options (article_0111030223)', (number, text) => {
    expect(run(`return format.getNumberFormatter().format({ number: ${number} });`)).toBe(text);
  });

  it.each([
    ['12845.22', '12 845,22'],
    ['-5421', '-5 421,00'],
  ])('%s is %s with spaces and a comma (section_1558031908)', (number, text) => {
    expect(run(`return format.getNumberFormatter(${SPACED}).format({ number: ${number} });`)).toBe(text);
  });

  it('takes what is not given from the company', () => {
    expect(run('return format.getNumberFormatter({ precision: 0 }).format({ number: -1234.5 });')).toBe('(1,235)');
    expect(run('return format.getNumberFormatter({ groupSeparator: null, precision: undefined }).format({ number: 1234.5 });')).toBe(
      '1,234.50',
    );
  });

  it('shows its properties (article_0111030223)', () => {
    const shown = 'const { groupSeparator: g, decimalSeparator: d, negativeNumberFormat: n } = f; return [g, d, n].join("");';
    expect(run(`const f = format.getNumberFormatter(); ${shown}`)).toBe(',.BRACKETS');
    expect(run(`const f = format.getNumberFormatter(${SPACED}); return f.precision;`)).toBe(2);
  });
});

describe('format.getCurrencyFormatter', () => {
  it.each([
    ['12.53', '$12.53'],
    ['1234.5', '$1,234.50'],
    ['0', '$0.00'],
  ])('%s is %s in US dollars (section_1558024548)', (number, text) => {
    expect(run(`return format.getCurrencyFormatter({ currency: 'USD' }).format({ number: ${number} });`)).toBe(text);
  });

  it('shows currency, symbol and number format (section_1558024548)', () => {
    const body =
      "const f = format.getCurrencyFormatter({ currency: 'USD' }); return f.currency + f.symbol + f.numberFormatter.negativeNumberFormat;";
    expect(run(body)).toBe('USD$BRACKETS');
  });
});

it('each formatter and each text costs 10 units (section_1558023913, section_1558031908)', () => {
  const opened = session(
    scriptedAccount(),
    MODULES,
    'const f = format.getNumberFormatter(); f.format({ number: 1 }); f.format({ number: 2 });',
  );
  opened.answer();
  expect(opened.usedUnits()).toBe(30);
});

it.each([
  ["format.getCurrencyFormatter({ currency: 'EUR' })", 'option currency = "EUR"'],
  ["format.getCurrencyFormatter({ currency: 'USD' }).format({ number: -1 })", 'CurrencyFormatter.format of -1'],
  ["format.getCurrencyFormatter({ currency: 'USD', locale: 'en_US' })", 'option locale'],
  ['format.getNumberFormatter().format({ number: -0.001 })', 'rounds to zero'],
  ['format.getNumberFormatter().format({ number: NaN })', 'format of NaN'],
  ["format.getNumberFormatter().format({ number: '1' })", 'option number = "1"'],
  ['format.getNumberFormatter({ precision: 1.5 })', 'option precision = 1.5'],
  ['format.getNumberFormatter().precision', 'NumberFormatter.precision'],
  ['format.getPhoneNumberFormatter', 'N/format/i18n.getPhoneNumberFormatter'],
  ['format.spellOut', 'N/format/i18n.spellOut'],
])('%s is NOT_EMULATED', (code, message) => expect(() => run(code)).toThrow(message));
