import type { SppCustomerRecord } from '../../../suiteprojects/types';
import { market } from '../countries';
import type { Story } from '../stories';
import { tell, type StoryTeller } from './story-teller';

type OwnValues = Partial<Pick<SppCustomerRecord, 'addr' | 'code' | 'currency' | 'terms' | 'web'>>;

/** Per story, the values that differ from a good customer's. */
const VALUES: [Story, OwnValues[]][] = [
  ['code-looks-like-a-number', [{ code: '0E68' }, { code: '007' }, { code: '1E3' }, { code: '00000' }]],
  ['currency-missing', [{ currency: '' }, { currency: '' }, { currency: '' }]],
  ['currency-in-lower-case', [{ currency: 'eur' }, { currency: 'usd' }]],
  ['currency-unknown', [{ currency: 'ZZZ' }, { currency: 'XTS' }]],
  ['terms-unknown', [{ terms: 'Whenever convenient' }, { terms: '30 Tage netto' }, { terms: 'Net 37' }]],
  [
    'email-with-display-name',
    [
      { addr: { email: 'Acme <mail@acme.example>' } },
      { addr: { email: '"Reyes, Dana" <dana.reyes@front-desk.example>' } },
      { addr: { email: '<orders@brackets.example>' } },
    ],
  ],
  ['email-with-mailto', [{ addr: { email: 'mailto:hello@post-office.example' } }, { addr: { email: 'MAILTO:desk@letterbox.example' } }]],
  ['email-without-at', [{ addr: { email: 'sales at acme' } }]],
  ['email-with-two-ats', [{ addr: { email: 'sales@@two-signs.example' } }, { addr: { email: 'ann@desk@two-signs.example' } }]],
  ['phone-with-full-width-digits', [{ addr: { phone: '０３－１２３４－５６７８' } }, { addr: { phone: '+８１ ６ 7654 3210' } }]],
  ['phone-of-three-digits', [{ addr: { phone: '911' } }, { addr: { phone: 'ext. 204' } }]],
  ['web-without-scheme', [{ web: 'www.no-scheme.example' }, { web: 'no-scheme-either.example/contact' }]],
  ['web-invalid', [{ web: 'see our brochure' }, { web: 'http://' }]],
];

/** Values that have to be tidied up, left out or refused. */
export const tellValues: StoryTeller = (make) =>
  VALUES.flatMap(([story, rows]) =>
    rows.map((own) => tell(story, make(story === 'phone-with-full-width-digits' ? { country: market('JP') } : {}), own)),
  );
