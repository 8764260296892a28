import { execFileSync } from 'node:child_process';
import { cpus, totalmem } from 'node:os';

/** Where and of what the figures are. */
export interface Origin {
  machine: string;
  node: string;
  commit: string;
}

function commit(): string {
  try {
    return execFileSync('git', ['describe', '--always', '--dirty'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return 'unknown';
  }
}

export function origin(): Origin {
  const all = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return { machine: `${all.length} x ${all[0]?.model.trim() ?? 'unknown'}, ${memory} GB`, node: process.version, commit: commit() };
}
