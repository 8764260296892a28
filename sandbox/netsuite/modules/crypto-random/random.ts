import type { Account } from '../../types';

/** Bytes out of the account's seeded randomness. */
export function randomBytes(account: Account, size: number): Buffer {
  return Buffer.from(Array.from({ length: size }, () => Math.floor(account.random() * 256)));
}

/** A version 4 UUID, RFC 9562. */
export function randomUuid(account: Account): string {
  const bytes = randomBytes(account, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
