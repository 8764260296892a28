import { readFileSync } from 'node:fs';
import { packageProject } from '../../tools/package';
import { runDemo } from './demo';

const { stdout } = process;

/** `npm start`. The exit code tells whether the demo kept its promises. */
const kept = runDemo(() => readFileSync(packageProject()), {
  isTTY: stdout.isTTY,
  write: (text) => stdout.write(text),
  seconds: () => Number(process.hrtime.bigint()) / 1e9,
});
process.exitCode = kept ? 0 : 1;
