import * as error from 'N/error';
import * as record from 'N/record';
import { printLoss, readLoss, type LostSignIn } from '../core/connection/lost-sign-in';
import { printRenewal, readRenewal, type Renewal } from '../core/connection/renewal';
import type { SignInTokens } from './connection';
import { decrypt, encrypt } from './secrets';

const TYPE = 'customrecord_spx_connection';
const fieldId = (name: string): string => `custrecord_spx_conn_${name}`;

/** Whose tokens, and with which API secret they are encrypted. */
export interface VaultKey {
  id: string;
  encryptionKeyId: string;
}

/** The tokens of a connection in clear, and what is known of their renewal; never log it. */
export interface Vault {
  tokens: SignInTokens;
  renewal: Renewal | undefined;
  lost: LostSignIn | undefined;
}

/** How often a change is made again because somebody saved the row between its load and its save. */
const TRIES = 10;

/** A vault as it was when it was opened. */
export interface OpenedVault {
  held: Vault;
  /** Changes it; false, and nothing is changed, when somebody else has saved since it was opened. Cost: 4 units. */
  save(changes: Partial<Vault>): boolean;
}

/** Opens the vault. The row locks optimistically, so that a save never overwrites another one. Cost: 2 units. Throws ENCRYPTION_KEY_UNUSABLE. */
export function openVault(key: VaultKey): OpenedVault {
  const row = record.load({ type: TYPE, id: key.id, isDynamic: false });
  return {
    held: vaultOf(row, key),
    save(changes) {
      write(row, changes, key);
      try {
        row.save();
        return true;
      } catch (refusal) {
        if ((refusal as { name?: string }).name === 'RCRD_HAS_BEEN_CHANGED') return false;
        throw refusal;
      }
    },
  };
}

/**
 * Changes what the vault holds, based on what it holds at that moment; made again on what it holds then when somebody else saved
 * meanwhile. `change` answers undefined to leave it as it is. Returns what is stored in the end. Cost: 2 units, and 4 when it
 * changes. Throws ENCRYPTION_KEY_UNUSABLE, and NetSuite's own errors.
 */
export function changeVault(key: VaultKey, change: (held: Vault) => Partial<Vault> | undefined): Vault {
  for (let tries = 1; tries <= TRIES; tries += 1) {
    const vault = openVault(key);
    const changes = change(vault.held);
    if (changes === undefined) return vault.held;
    if (vault.save(changes)) return { ...vault.held, ...changes };
  }
  throw error.create({ name: 'RCRD_HAS_BEEN_CHANGED', message: `Connection ${key.id} changes all the time.`, notifyOff: true });
}

function vaultOf(row: record.Record, { encryptionKeyId }: VaultKey): Vault {
  const text = (name: string): string => String(row.getValue({ fieldId: fieldId(name) }) ?? '');
  return {
    tokens: {
      accessToken: decrypt(text('access_token'), encryptionKeyId),
      refreshToken: decrypt(text('refresh_token'), encryptionKeyId),
      accessExpires: text('access_expires'),
      refreshIssued: text('refresh_issued'),
    },
    renewal: readRenewal(text('renewal')),
    lost: readLoss(text('lost')),
  };
}

function write(row: record.Record, changes: Partial<Vault>, { encryptionKeyId }: VaultKey): void {
  const set = (name: string, value: string): unknown => row.setValue({ fieldId: fieldId(name), value });
  if (changes.tokens !== undefined) {
    set('access_token', encrypt(changes.tokens.accessToken, encryptionKeyId));
    set('refresh_token', encrypt(changes.tokens.refreshToken, encryptionKeyId));
    set('access_expires', changes.tokens.accessExpires);
    set('refresh_issued', changes.tokens.refreshIssued);
  }
  if ('renewal' in changes) set('renewal', printRenewal(changes.renewal));
  if ('lost' in changes) set('lost', printLoss(changes.lost));
}
