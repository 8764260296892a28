import type { ConnectionSettings } from '../netsuite/connection';

/** What an administrator enters; an empty API key keeps the stored one. */
export interface ConnectionInput extends ConnectionSettings {
  apiKey: string;
}

export type ConnectionField = keyof ConnectionInput;

/** One field that cannot be accepted, with a sentence for the administrator that says what to enter. */
export interface InputProblem {
  field: ConnectionField;
  message: string;
}

/** A text field of a custom record holds 300 bytes (help: section_N2842731). */
export const TEXT_BYTES = 300;

const HOST_LABEL = '[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?';
const HOST = new RegExp(`^(?=.{1,253}$)(${HOST_LABEL}\\.)+[a-z]{2,}$`);
/** Help: subsect_162334564716 gives 1 to 89 characters after the prefix. */
const SECRET_ID = /^custsecret[a-z0-9_]{1,89}$/;

const RULES: Record<ConnectionField, { pattern: RegExp; message: string }> = {
  host: {
    pattern: HOST,
    message:
      'Account domain: enter the host name only, such as acme.app.netsuitesuiteprojectspro.com, without https:// and without a path.',
  },
  company: { pattern: /^.+$/, message: 'Company ID: enter the company ID that you use to log in to SuiteProjects Pro.' },
  namespace: { pattern: /^.+$/, message: 'API namespace: enter the namespace that Oracle support issued with the API key.' },
  apiKey: { pattern: /^.+$/, message: 'API key: enter the key that Oracle support issued.' },
  // Braces would name an API secret inside a secure string, and a colon would end the user part of Basic authorization.
  clientId: {
    pattern: /^[^{}:\s]+$/,
    message: 'OAuth 2.0 client ID: enter the client ID of the API integration application, without spaces.',
  },
  clientSecretId: {
    pattern: SECRET_ID,
    message: 'Client secret: enter the ID of the API secret, which begins with custsecret; never the secret itself.',
  },
  encryptionKeyId: {
    pattern: SECRET_ID,
    message: 'Encryption key: enter the ID of the API secret, which begins with custsecret; never the key itself.',
  },
};

/** Trims every field and puts the names that computers compare into lower case. */
export function tidyInput(input: ConnectionInput): ConnectionInput {
  const trimmed = Object.fromEntries(Object.entries(input).map(([field, value]) => [field, value.trim()])) as unknown as ConnectionInput;
  return {
    ...trimmed,
    host: trimmed.host.toLowerCase(),
    clientSecretId: trimmed.clientSecretId.toLowerCase(),
    encryptionKeyId: trimmed.encryptionKeyId.toLowerCase(),
  };
}

/** Every field of a tidied input that cannot be accepted. `keepsApiKey`: one is stored, so an empty field keeps it. */
export function checkInput(input: ConnectionInput, keepsApiKey: boolean): InputProblem[] {
  return (Object.keys(RULES) as ConnectionField[]).flatMap((field): InputProblem[] => {
    if (field === 'apiKey' && input.apiKey === '' && keepsApiKey) return [];
    if (!RULES[field].pattern.test(input[field])) return [{ field, message: RULES[field].message }];
    if (bytesOf(input[field]) > TEXT_BYTES) return [{ field, message: `${RULES[field].message} It may hold ${TEXT_BYTES} bytes.` }];
    return [];
  });
}

/** Length in UTF-8; the server of NetSuite has no TextEncoder. */
const bytesOf = (text: string): number => encodeURIComponent(text).replace(/%../g, '.').length;
