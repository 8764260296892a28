import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** V8's own collection of garbage. The flag is taken back at once: a realm of the sandbox must not have a `gc`. */
function collector(): () => void {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  setFlagsFromString('--no-expose-gc');
  return collect;
}

const collect = collector();

/** Bytes of the JavaScript heap that are in use, after the garbage is gone. */
export function heapInUse(): number {
  collect();
  return process.memoryUsage().heapUsed;
}
