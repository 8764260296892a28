import type { BothWorld } from './both-world';
import { isWhole, runsOf } from './import-runs';

/** Notes imports that were whole: begun after one point of the ledger, over before another. */
export class ImportWatch {
  private begun: number | undefined;

  constructor(private readonly world: BothWorld) {}

  submitted(): void {
    this.begun ??= this.world.ledger.next();
  }

  /** Nothing runs any more. */
  lookAfter(): void {
    const { ledger } = this.world;
    const last = runsOf(this.world, 'import')
      .filter(({ fields }) => !String(fields['custrecord_spx_run_deployment']).endsWith('_single'))
      .at(-1);
    if (this.begun !== undefined && last !== undefined && isWhole(last)) ledger.wholeImports.push({ from: this.begun, to: ledger.next() });
    this.begun = undefined;
  }
}
