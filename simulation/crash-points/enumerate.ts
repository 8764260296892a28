import { accountState, restoreAccountState } from '../../sandbox/persistence/account-state';
import { violationsOf } from '../invariants';
import { playOut } from '../play/play';
import { simulatedWorld, type ScriptChange, type SimulatedWorld } from '../world/simulated-world';
import { crashScenario } from './crash-company';
import { crashPoints, type CrashPoint } from './points';

/** A point, and what did not hold after it. */
export interface CrashOutcome {
  point: string;
  violations: string[];
}

/** The export of 25 customers, which can be struck at each of its points in turn. */
export interface CrashTest {
  points: readonly CrashPoint[];
  /** Begins anew, strikes at the point, resumes, and answers what does not hold. */
  strike(point: CrashPoint): CrashOutcome;
}

/** Deploys and connects once, and goes back to that moment for every point. */
export function crashTest(zip: Uint8Array, change?: ScriptChange): CrashTest {
  const scenario = crashScenario();
  const world = simulatedWorld(zip, scenario, change);
  const goBack = bookmark(world);
  const points = crashPoints(world);
  return {
    points,
    strike({ name, trouble }) {
      goBack();
      playOut(world, { ...scenario, troubles: [trouble] });
      return { point: name, violations: violationsOf(world) };
    },
  };
}

function bookmark({ account, spp, saves }: SimulatedWorld): () => void {
  const [here, there] = [accountState(account), spp.snapshot()];
  return () => {
    restoreAccountState(account, here);
    spp.restore(there);
    saves.refused.clear();
  };
}
