import type { ModuleFactory } from '../types';
import { guardModule } from './guard';

/**
 * A module whose members are for client scripts. A server script may depend on it, as public user event scripts do; each use of it is
 * NOT_EMULATED there.
 */
export const clientOnly =
  (id: string): ModuleFactory =>
  (session) =>
    guardModule(session, id, {});
