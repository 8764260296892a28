import type { Session } from '../../types';
import { guardModule } from '../guard';
import { checkNoArguments, readOptions } from '../options';
import { randomUuid } from './random';

interface IntOptions {
  max: number;
  min?: number;
}

/** N/crypto/random, out of the account's seeded randomness. Cost: none. Not emulated: `generateBytes`. */
export function cryptoRandomModule(session: Session): object {
  const { account } = session;
  return guardModule(session, 'N/crypto/random', {
    generateUUID(...given: unknown[]): string {
      checkNoArguments(session, 'N/crypto/random.generateUUID', given);
      return randomUuid(account);
    },
    generateInt(options: IntOptions): number {
      const rules = { required: ['max'], optional: ['min'], kinds: { max: 'number', min: 'number' } } as const;
      const { max, min = 0 } = readOptions<IntOptions>(session, 'N/crypto/random.generateInt', options, rules);
      if (!Number.isInteger(max) || !Number.isInteger(min) || min >= max)
        throw session.notEmulated(`N/crypto/random.generateInt from ${min} to ${max}`);
      return min + Math.floor(account.random() * (max - min));
    },
  });
}
