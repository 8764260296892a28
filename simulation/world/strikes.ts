import type { CallPoint, FaultPlan } from '../../sandbox/netsuite/engine/report';
import type { Trouble } from '../scenario/scenario';
import type { Trace } from './trace';

type StrikeTrouble = Extract<Trouble, { trouble: 'strike' | 'strike-save' }>;

const CUSTOMER_SAVE = 'record.save customer';

/** Servers that die and units that run out, at calls counted over all runs. */
export class ServerStrikes {
  private troubles: readonly StrikeTrouble[] = [];
  private calls = 0;
  private saves = 0;

  constructor(private readonly trace: Trace) {}

  start(troubles: readonly Trouble[]): void {
    this.troubles = troubles.filter((one): one is StrikeTrouble => one.trouble === 'strike' || one.trouble === 'strike-save');
    this.calls = this.saves = 0;
  }

  calm(): void {
    this.troubles = [];
  }

  readonly plan: FaultPlan = (point) => {
    if (point.when === 'before') this.calls += 1;
    if (point.when === 'before' && point.name === CUSTOMER_SAVE) this.saves += 1;
    const due = this.troubles.find((one) => this.isDue(one, point));
    if (due) this.trace.note(`${due.strike} ${point.when} call ${this.calls}, ${point.name} in ${point.stage} ${point.key ?? ''}`);
    return due?.strike;
  };

  private isDue(one: StrikeTrouble, { when, name }: CallPoint): boolean {
    if (one.when !== when) return false;
    return one.trouble === 'strike' ? one.atCall === this.calls : name === CUSTOMER_SAVE && one.atSave === this.saves;
  }
}
