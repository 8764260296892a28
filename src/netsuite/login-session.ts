import * as random from 'N/crypto/random';
import * as runtime from 'N/runtime';

/** Reads a variable of the user's login session; undefined when it was never written. Cost: none. */
export function readSession<T>(name: string): T | undefined {
  const text = runtime.getCurrentSession().get({ name }) as string | null;
  return text ? ((JSON.parse(text) ?? undefined) as T | undefined) : undefined;
}

/** Writes a variable of the login session. Cost: none. */
export function writeSession(name: string, value: object | string): void {
  runtime.getCurrentSession().set({ name, value: JSON.stringify(value) });
}

/** Clears a variable. `set` demands a value, and whether '' is one is not documented; so null is stored as JSON. */
export function clearSession(name: string): void {
  runtime.getCurrentSession().set({ name, value: 'null' });
}

/** A token that nobody can guess: a version 4 UUID from a cryptographic generator. Cost: none. */
export const newToken = (): string => random.generateUUID();
