import { demoAccount } from '../../../../sandbox/accounts/variants';
import { virtualClock } from '../../../../sandbox/clock';
import { NetworkFault } from '../../../../sandbox/http';
import { createAccount } from '../../../../sandbox/netsuite/account';
import { NotEmulated } from '../../../../sandbox/not-emulated';
import type { FieldValue, StoredLine } from '../../../../sandbox/netsuite/records/store';
import type { Account, AccountVariant, CustomFieldDefinition } from '../../../../sandbox/netsuite/types';

/** An account of the demo variant, with what a test needs changed. */
export function newAccount(changes: Partial<AccountVariant> = {}, seed?: number): Account {
  const network = () => {
    throw new NetworkFault('unknown-host');
  };
  return createAccount({ variant: { ...demoAccount, ...changes }, clock: virtualClock(), network, ...(seed !== undefined && { seed }) });
}

export const acme = (fields: Record<string, FieldValue> = {}): Record<string, FieldValue> => ({ companyname: 'Acme', ...fields });

export function addressLine(address: Record<string, FieldValue>, fields: Record<string, FieldValue> = {}): StoredLine {
  return { fields: { label: 'Main', ...fields }, subrecords: { addressbookaddress: address } };
}

export function customField(scriptId: string, fieldType: string, rest: Partial<CustomFieldDefinition> = {}): CustomFieldDefinition {
  return { scriptId, fieldType, label: scriptId, mandatory: false, ...rest };
}

/** Code and message of the error that `act` throws. */
export function refusal(act: () => unknown): { code: string; message: string } {
  try {
    act();
  } catch (error) {
    const { code, name, message } = error as Error & { code?: string };
    return { code: error instanceof NotEmulated ? 'NOT_EMULATED' : (code ?? name), message };
  }
  throw new Error('Nothing was refused.');
}
