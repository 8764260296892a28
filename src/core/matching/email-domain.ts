import { isEmail } from '../customer/is-email';
import { onFirstUse } from '../on-first-use';

/** Providers whose addresses say nothing about the company. Of a provider in many countries only the name before the dot. */
const PROVIDERS =
  'gmail googlemail yahoo ymail rocketmail hotmail outlook live msn windowslive aol icloud gmx zoho yandex protonmail fastmail';
const FREE_MAIL_DOMAINS =
  'me.com mac.com aim.com proton.me pm.me tutanota.com tuta.io hey.com mail.com email.com inbox.com duck.com hushmail.com mail.ru bk.ru ' +
  'list.ru inbox.ru rambler.ru ukr.net web.de t-online.de freenet.de arcor.de online.de posteo.de mailbox.org orange.fr wanadoo.fr free.fr ' +
  'sfr.fr laposte.net neuf.fr libero.it tiscali.it virgilio.it alice.it tin.it telefonica.net terra.com.br uol.com.br bol.com.br ig.com.br ' +
  'btinternet.com sky.com talktalk.net virginmedia.com ntlworld.com comcast.net verizon.net att.net sbcglobal.net bellsouth.net cox.net ' +
  'charter.net earthlink.net juno.com shaw.ca rogers.com sympatico.ca bigpond.com optusnet.com.au xtra.co.nz bluewin.ch hispeed.ch ziggo.nl ' +
  'kpnmail.nl planet.nl telenet.be skynet.be telia.com wp.pl o2.pl onet.pl interia.pl seznam.cz centrum.cz qq.com 163.com 126.com sina.com ' +
  'sohu.com naver.com daum.net hanmail.net rediffmail.com docomo.ne.jp softbank.ne.jp';

const freeMail = onFirstUse(() => ({ providers: new Set(PROVIDERS.split(' ')), domains: new Set(FREE_MAIL_DOMAINS.split(' ')) }));

/** Set aside for examples and tests (RFC 2606, RFC 6761): what stands there is made up. */
const MADE_UP = /(?:^|\.)(?:example(?:\.(?:com|net|org))?|test|invalid|localhost|local)$/;

/** Whether many unrelated people have addresses of this domain. */
function isFreeMail(domain: string): boolean {
  const { providers, domains } = freeMail();
  const [first = '', ...rest] = domain.split('.');
  // `yahoo.co.uk`, not `yahoo.acme.com`: a country's own second level has two or three letters.
  const isProvider = providers.has(first) && rest.length > 0 && rest.length <= 2 && rest.every((part) => part.length <= 3);
  return isProvider || domains.has(domain);
}

/**
 * The domain of an e-mail address, lower case, as a key; '' for none, and for one that tells nothing: free mail, and the
 * domains set aside for examples. `mail.acme.com` is not `acme.com`: where a company's name ends only a list of all
 * public suffixes could say.
 */
export function emailDomainKey(email: string): string {
  const text = email.trim();
  if (!isEmail(text)) return '';
  const domain = text.slice(text.lastIndexOf('@') + 1).toLowerCase();
  return isFreeMail(domain) || MADE_UP.test(domain) ? '' : domain;
}
