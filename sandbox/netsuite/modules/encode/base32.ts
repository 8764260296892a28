const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** Groups of eight characters, of which the last may end with 1, 3, 4 or 6 signs of padding (RFC 4648, section 6). */
export const WELL_FORMED_BASE_32 = /^([A-Z2-7]{8})*([A-Z2-7]{2}={6}|[A-Z2-7]{4}={4}|[A-Z2-7]{5}={3}|[A-Z2-7]{7}=)?$/;

/** Bytes as RFC 4648 writes them, with padding. */
export function toBase32(bytes: Buffer): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const characters = (bits.match(/.{1,5}/g) ?? []).map((five) => ALPHABET.charAt(parseInt(five.padEnd(5, '0'), 2))).join('');
  return characters.padEnd(Math.ceil(characters.length / 8) * 8, '=');
}

/** The bytes of a well-formed text; bits that are left over are dropped. */
export function fromBase32(text: string): Buffer {
  const bits = [...text.replaceAll('=', '')].map((character) => ALPHABET.indexOf(character).toString(2).padStart(5, '0')).join('');
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => parseInt(byte, 2)));
}
