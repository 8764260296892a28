import type { Progress } from '../netsuite/engine/report';

const STAGES: Record<Progress['stage'], string> = {
  GET_INPUT: 'reading SuiteProjects Pro',
  MAP: 'creating customers',
  SHUFFLE: 'grouping',
  REDUCE: 'writing ids back',
  SUMMARIZE: 'reconciling',
};

const WIDTH = 30;

/**
 * Shows the progress of a run. On a terminal one line that is drawn over, at most every 1 % so that drawing costs nothing;
 * elsewhere (a log, CI) one line per stage.
 */
export function progressPrinter(output: { isTTY?: boolean; write(text: string): unknown }): {
  show(progress: Progress): void;
  end(): void;
} {
  let drawn = '';
  return {
    show({ stage, done, total }) {
      const share = total === 0 ? 1 : done / total;
      const step = output.isTTY === true ? `${stage} ${Math.floor(share * 100)}` : stage;
      if (step === drawn) return;
      drawn = step;
      const bar = '#'.repeat(Math.round(share * WIDTH)).padEnd(WIDTH, '.');
      output.write(output.isTTY === true ? `\r  [${bar}] ${STAGES[stage]} ${done}/${total}`.padEnd(78) : `  ... ${STAGES[stage]}\n`);
    },
    end() {
      if (output.isTTY === true) output.write(`\r${' '.repeat(78)}\r`);
    },
  };
}
