import type { HttpRequest, Network } from '../http';
import { SUITELET_PATH } from '../netsuite/suitelet/address';
import { endInterruptedTasks } from './interrupted-tasks';
import { restoreWorldState, worldState, type Accounts } from './world-state';
import type { StateFile } from './state-file';

/** What a kept world consists of: two accounts, the network around them, and the package that is deployed into them. */
export interface KeptParts extends Accounts {
  network: Network;
  /** Deploys the built package over the accounts as they are. */
  deployAgain(): void;
}

export interface KeptWorldOptions {
  /** A fresh world with the package deployed; called again for a reset. `reset` is what its *Reset account* page calls. */
  create(reset: () => void): KeptParts;
  file: StateFile;
  /** Told what became of a state that could not be loaded, and of the tasks that a stop has ended. */
  say(message: string): void;
}

export interface KeptWorld {
  network: Network;
  parts(): KeptParts;
  wasLoaded: boolean;
  /** Saves the accounts as they are; requests do so themselves. */
  save(): void;
}

/**
 * A world that outlives the process: it begins as the file says, and is saved after every request that may have changed it. A file
 * that cannot be loaded is set aside. The parts change with a reset, the network does not.
 */
export function keptWorld({ create, file, say }: KeptWorldOptions): KeptWorld {
  const reset = () => {
    parts = create(reset);
  };
  let parts = create(reset);
  const wasLoaded = load();

  function load(): boolean {
    const text = file.read();
    if (text === undefined) return false;
    try {
      restoreWorldState(parts, text);
      parts.deployAgain();
      for (const { script, id } of endInterruptedTasks(parts.account))
        say(`The task ${id} of ${script} was running when the sandbox stopped; it has failed.`);
      return true;
    } catch (problem) {
      const aside = file.setAside();
      say(`The saved state could not be loaded: ${messageOf(problem)}. It is now ${aside}; both accounts begin afresh.`);
      parts = create(reset);
      return false;
    }
  }

  const save = () => file.write(worldState(parts));

  const network: Network = (request) => {
    try {
      return parts.network(request);
    } finally {
      // A request that failed may have changed something all the same.
      if (mayChange(request)) save();
    }
  };
  return { network, parts: () => parts, wasLoaded, save };
}

/** Pages change nothing when they are read, but for Suitelets, which run a script, and what SuiteProjects Pro counts and issues. */
function mayChange({ method, url }: HttpRequest): boolean {
  const { pathname } = new URL(url);
  return method !== 'GET' || pathname === SUITELET_PATH || pathname.startsWith('/login/oauth2/');
}

const messageOf = (problem: unknown): string => (problem instanceof Error ? problem.message : String(problem));
