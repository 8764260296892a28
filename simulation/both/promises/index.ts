import { noSecret } from '../../invariants/no-secret';
import { onceEach } from '../../invariants/once-each';
import { oneState } from '../../invariants/one-state';
import { remedy } from '../../invariants/remedy';
import type { BothWorld } from '../both-world';
import { bothTotals } from './both-totals';
import { linksAgree } from './links-agree';
import { netsuiteEditsHold } from './netsuite-edits-hold';
import { netsuiteIsLeftAlone } from './netsuite-is-left-alone';
import { noPingPong } from './no-ping-pong';
import { oneForOne } from './one-for-one';
import type { BothPromise } from './promise';
import { sppEditsHold } from './spp-edits-hold';

/** What must hold after every scenario of both workflows, whatever went wrong in it. */
export const BOTH_PROMISES: readonly BothPromise[] = [
  ...[oneForOne, onceEach, oneState, linksAgree, netsuiteEditsHold, sppEditsHold],
  ...[netsuiteIsLeftAlone, noPingPong, bothTotals, noSecret, remedy],
];

/** Whatever is broken, a sentence each. */
export const violationsOfBoth = (world: BothWorld): string[] =>
  BOTH_PROMISES.flatMap(({ name, violations }) => violations(world).map((violation) => `${name}: ${violation}`));
