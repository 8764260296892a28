import { onFirstUse } from '../on-first-use';
import { CURRENCIES, CURRENCY_ALIASES, CURRENCY_SIGNS } from './currencies-data';
import { plainKey } from './plain-key';

interface CurrencyTable {
  codes: Set<string>;
  /** As typed, upper case without blanks: signs and `US$`, of which a plain key would leave nothing or a country. */
  bySign: Map<string, string>;
  byName: Map<string, string>;
}

const signKey = (text: string): string => text.replace(/\s/g, '').toUpperCase();

const table = onFirstUse((): CurrencyTable => {
  const codes = new Set<string>();
  const bySign = new Map(CURRENCY_SIGNS.split(';').map((item) => [item.slice(0, 1), item.slice(2)]));
  const byName = new Map<string, string>();
  for (const item of CURRENCIES.trim().split(';')) {
    const [code = '', ...words] = item.trim().split(' ');
    if (code === '') continue;
    codes.add(code);
    byName.set(plainKey(words.join(' ')), code);
  }
  for (const line of CURRENCY_ALIASES.trim().split('\n'))
    for (const alias of line.slice(5).split(' / ')) {
      if (alias.endsWith('$')) bySign.set(signKey(alias), line.slice(0, 3));
      else byName.set(plainKey(alias), line.slice(0, 3));
    }
  return { codes, bySign, byName };
});

/** The ISO 4217 code of a currency's code, English name, common alias or unmistakable sign; undefined when unknown. */
export function currencyCode(text: string): string | undefined {
  const { codes, bySign, byName } = table();
  const sign = signKey(text);
  return codes.has(sign) ? sign : (bySign.get(sign) ?? byName.get(plainKey(text)));
}
