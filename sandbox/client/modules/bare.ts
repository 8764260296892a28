import { guard } from '../not-emulated';

/** Modules of client scripts whose members are not emulated in the browser. Templates load some and never use them. */
const BARE = ['N/email', 'N/format', 'N/query', 'N/record', 'N/search'];

/** They can be loaded; each use of one is NOT_EMULATED. */
export const bareModules = (): Record<string, object> => Object.fromEntries(BARE.map((id) => [id, guard(id, {})]));
