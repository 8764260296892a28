import { SIGNAL_VERSION } from '../../../core/realtime/signal';
import { HMAC_SOURCE } from './hmac-source';

/** What the user script must know of the two accounts. None of it is secret. */
export interface UserScriptFacts {
  /** External URL of the Suitelet that takes the message. */
  url: string;
  /** SPP company id. */
  company: string;
  /** SPP custom field: Export to NetSuite. */
  exportField: string;
  /** SPP custom field: NetSuite Customer ID. */
  netsuiteIdField: string;
}

/** The script parameter of SuiteProjects Pro, of type password, that holds the key of the signatures. */
export const KEY_PARAMETER = 'SpxSignalKey';

/** The function that SuiteProjects Pro is told to call. */
export const ENTRANCE_FUNCTION = 'main';

/** A text as a literal of ECMAScript 5, in characters that survive copying and pasting. */
const literal = (text: string): string =>
  JSON.stringify(text).replace(/[^\x20-\x7e]|[<>&]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);

/**
 * The user script for the event *After save* of the Customer form, in ECMAScript 5 (help: section_4099147101), ready to paste.
 * It says that a customer was saved that waits for its export, and nothing about the customer. It costs 16 units of 1,000, never
 * stops a save, and leaves to the schedule what could not be sent.
 */
export const userScript = ({
  url,
  company,
  exportField,
  netsuiteIdField,
}: UserScriptFacts): string => `// Customers for SuiteProjects Pro: real-time signal.
// Form: Customer. Event: After save. Entrance function: ${ENTRANCE_FUNCTION}.
// Script parameter of type password: ${KEY_PARAMETER}, with the same value as the API secret in NetSuite.
var NETSUITE_URL = ${literal(url)};
var COMPANY = ${literal(company)};
var EXPORT_FIELD = ${literal(exportField)};
var NETSUITE_ID_FIELD = ${literal(netsuiteIdField)};

function ${ENTRANCE_FUNCTION}() {
  try {
    var customer = NSOA.form.getNewRecord();
    if (!isTicked(customer[EXPORT_FIELD]) || String(customer[NETSUITE_ID_FIELD] || '') !== '') return;
    sendSignal(String(customer.id));
  } catch (failure) {
    NSOA.meta.log('error', 'NetSuite was not told of this customer; its schedule exports it. ' + failure);
  }
}

function isTicked(value) {
  return value === true || value === 1 || value === '1';
}

function sendSignal(id) {
  var time = new Date().getTime();
  var nonce = id + '-' + time + '-' + Math.floor(Math.random() * 1000000000);
  var message = JSON.stringify({ version: ${SIGNAL_VERSION}, company: COMPANY, customer: id, time: time, nonce: nonce });
  var signature = hmacSha256(NSOA.context.getParameter('${KEY_PARAMETER}'), message);
  var answer = NSOA.https.post({
    url: NETSUITE_URL,
    // NetSuite turns away callers that do not look like a browser.
    headers: { 'Content-Type': 'application/x-www-form-urlencoded', 'User-Agent': 'Mozilla/5.0' },
    body: 'message=' + encodeURIComponent(message) + '&signature=' + signature
  });
  if (String(answer.code) !== '200' || answer.body !== 'accepted')
    NSOA.meta.log('warning', 'NetSuite did not take the signal (code ' + answer.code + '); its schedule exports the customer.');
}

${HMAC_SOURCE}
`;
