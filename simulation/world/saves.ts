import { PlatformError } from '../../sandbox/netsuite/types';
import type { UserEvents } from '../../sandbox/netsuite/user-events/types';
import type { Trouble } from '../scenario/scenario';
import type { Trace } from './trace';

type SaveTrouble = Extract<Trouble, { trouble: 'save' }>;

/**
 * Saves as other scripts and people disturb them: refused before the record is written, as by beforeSubmit or a lock, or failed
 * after it was, as by afterSubmit.
 */
export class Saves {
  private troubles: readonly SaveTrouble[] = [];
  private counts = { customer: 0, any: 0 };
  /** SPP ids of customers that a script refused for good, so that they may be parked. */
  readonly refused = new Set<string>();

  constructor(
    private readonly trace: Trace,
    private readonly isRefusal: (error: string) => boolean,
  ) {}

  start(troubles: readonly Trouble[]): void {
    this.troubles = troubles.filter((one): one is SaveTrouble => one.trouble === 'save');
    this.counts = { customer: 0, any: 0 };
  }

  calm(): void {
    this.troubles = [];
  }

  /** The user events of an account with these troubles around them. */
  around(inner: UserEvents): UserEvents {
    return {
      ...inner,
      aroundSave: (cause, draft, context, write) => {
        const failing = this.failing(draft.type.type);
        if (failing === undefined) return inner.aroundSave(cause, draft, context, write);
        const { error, when } = failing;
        const sppId = draft.type.type === 'customer' ? String(draft.values()['custentity_spx_customer_id'] ?? '') : '';
        this.trace.note(`save of ${draft.type.type} ${sppId}: ${error} ${when} it is written`);
        if (sppId !== '' && this.isRefusal(error)) this.refused.add(sppId);
        if (when === 'after') inner.aroundSave(cause, draft, context, write);
        throw new PlatformError(error, 'Another script, or another user, is in the way.');
      },
    };
  }

  private failing(type: string): SaveTrouble | undefined {
    this.counts.any += 1;
    if (type === 'customer') this.counts.customer += 1;
    return this.troubles.find(({ record, atSave, times }) => {
      if (record === 'customer' && type !== 'customer') return false;
      return this.counts[record] >= atSave && this.counts[record] < atSave + times;
    });
  }
}
