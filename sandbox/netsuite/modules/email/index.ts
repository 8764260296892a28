import { CALL_UNITS, EMAIL_LIMITS } from '../../limits';
import type { SentEmail, Session } from '../../types';
import { guardModule } from '../guard';
import { type OptionRules, readOptions } from '../options';
import { recipientAddress } from './recipient-address';

interface SendOptions {
  author: number;
  recipients: unknown;
  subject: string;
  body: string;
  cc?: unknown;
  bcc?: unknown;
  replyTo?: string;
  attachments?: { name?: unknown }[];
  relatedRecords?: Record<string, unknown>;
}

const RULES: OptionRules = {
  required: ['author', 'recipients', 'subject', 'body'],
  optional: ['cc', 'bcc', 'replyTo', 'attachments', 'relatedRecords'],
  kinds: {
    author: 'number',
    recipients: ['text', 'number', 'array'],
    subject: 'text',
    body: 'text',
    replyTo: 'text',
    cc: 'array',
    bcc: 'array',
    attachments: 'array',
    relatedRecords: 'object',
  },
};

/**
 * N/email: mail goes to `account.outbox`, where a test or the *Outbox* page reads it. Not emulated: campaign events, internal-only
 * messages, promises. More than 10 recipients, with cc and bcc: SSS_MAXIMUM_NUMBER_OF_RECIPIENTS_EXCEEDED [code assumed].
 */
export function emailModule(session: Session): object {
  return guardModule(session, 'N/email', {
    /** Cost: 20 units. */
    send: (options: unknown): void => send(session, 'send', CALL_UNITS.emailSend, options),
    /** Cost: 10 units. */
    sendBulk: (options: unknown): void => send(session, 'sendBulk', CALL_UNITS.emailSendBulk, options),
  });
}

function send(session: Session, method: 'send' | 'sendBulk', units: number, options: unknown): void {
  const given = readOptions<SendOptions>(session, `N/email.${method}`, options, RULES);
  const addresses = (people: unknown): string[] =>
    (people === undefined ? [] : Array.isArray(people) ? people : [people]).map((one) => recipientAddress(session, method, one));
  session.call(`email.${method}`, units, () => {
    const message: SentEmail = {
      time: session.account.clock.now(),
      script: session.script.scriptId,
      from: authorAddress(session, given.author),
      to: addresses(given.recipients),
      cc: addresses(given.cc),
      bcc: addresses(given.bcc),
      ...(given.replyTo !== undefined && { replyTo: given.replyTo }),
      subject: given.subject,
      body: given.body,
      attachments: (given.attachments ?? []).map(({ name }) => String(name)),
      relatedRecords: JSON.parse(JSON.stringify(given.relatedRecords ?? {})),
    };
    const people = message.to.length + message.cc.length + message.bcc.length;
    if (method === 'send' && people > EMAIL_LIMITS.recipients)
      throw session.error('SSS_MAXIMUM_NUMBER_OF_RECIPIENTS_EXCEEDED', `An e-mail goes to ${EMAIL_LIMITS.recipients} recipients at most.`);
    const refusal = session.account.refuseMail?.(message);
    if (refusal !== undefined) throw session.error(refusal, 'The e-mail could not be sent.');
    (session.account.outbox ??= []).push(message);
  });
}

/** The author is an employee; -5 is the one who set the account up [K]. */
function authorAddress(session: Session, author: number): string {
  if (author === session.user.id) return session.user.email;
  const employee = session.account.store.get('employee', author);
  const address = employee?.fields['email'];
  if (!employee || typeof address !== 'string')
    throw session.error('SSS_AUTHOR_MUST_BE_EMPLOYEE', 'The author must be an employee with an e-mail address.');
  return address;
}
