import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** The one file that a state is kept in. Written whole beside its place and then moved there, so that a crash leaves the old one. */
export function stateFile(path: string) {
  return {
    path,
    /** The text, or undefined when nothing was saved. */
    read: (): string | undefined => (existsSync(path) ? readFileSync(path, 'utf8') : undefined),
    write(text: string): void {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(`${path}.new`, text);
      renameSync(`${path}.new`, path);
    },
    /** Moves the file out of the way, never over another one; returns where it is now. */
    setAside(): string {
      let number = 1;
      while (existsSync(`${path}.aside-${number}`)) number += 1;
      renameSync(path, `${path}.aside-${number}`);
      return `${path}.aside-${number}`;
    },
  };
}

export type StateFile = ReturnType<typeof stateFile>;
