const HIDDEN = '***';

/** A rule that hides one kind of value in a text, in the order of the list: what is named a secret goes before what looks like one. */
interface MaskRule {
  what: string;
  pattern: RegExp;
  replacement: string;
}

const SECRET_NAME =
  '(?:access_?token|refresh_?token|id_?token|client_?secret|api_?key|secret|password|authorization|signature|nonce|token)';

const RULES: readonly MaskRule[] = [
  { what: 'an authorization header', pattern: /\b(Basic|Bearer)\s+[\w+/=.~-]{6,}/gi, replacement: `$1 ${HIDDEN}` },
  {
    what: 'an element of XML that is named a secret',
    pattern: new RegExp(`<(${SECRET_NAME})\\b[^>]*>[^<]*`, 'gi'),
    replacement: `<$1>${HIDDEN}`,
  },
  {
    what: 'a value that is named a secret, in JSON, in a form or in an attribute',
    pattern: new RegExp(`\\b(${SECRET_NAME})(["']?\\s*[=:]\\s*["']?)[^\\s"'&,;<>)]+`, 'gi'),
    replacement: `$1$2${HIDDEN}`,
  },
  // `code` and `key` alone name many things; in an address and in the head of a request they are secrets.
  { what: 'the answer to a sign-in in an address', pattern: /([?&](?:code|state)=)[^&\s"']+/gi, replacement: `$1${HIDDEN}` },
  { what: 'the API key of a request', pattern: /(\skey=)(?:"[^"]*"|'[^']*')/gi, replacement: `$1"${HIDDEN}"` },
  { what: 'an e-mail address', pattern: /[\w.+'-]+@[\w-]+(?:\.[\w-]+)+/g, replacement: HIDDEN },
  {
    what: 'a token: letters and digits mixed, 24 or more',
    pattern: /\b(?=[\w-]*\d)(?=[\w-]*[A-Za-z])(?![A-Z]+(?:_[A-Z]+)+\b)[A-Za-z0-9-]{24,}\b/g,
    replacement: HIDDEN,
  },
  { what: 'a phone number with its country', pattern: /\+\d[\d ()/.-]{5,}\d/g, replacement: HIDDEN },
  // Dates and moments have dashes too, and ids are long numbers: only what is written in groups is taken for a phone number.
  {
    what: 'a phone number in groups',
    pattern: /(?<![\w.:-])(?!\d{4}-\d\d-\d\d)\(?\d{2,5}\)?[ /.-]{1,2}\d{2,5}[ .-]\d{2,5}(?:[ .-]\d{1,5})*(?![\w:-])/g,
    replacement: HIDDEN,
  },
];

/** A text as a log may keep it: e-mail addresses, phone numbers, tokens and keys are hidden. */
export const mask = (text: string): string =>
  RULES.reduce((masked, { pattern, replacement }) => masked.replace(pattern, replacement), text);
