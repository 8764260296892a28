import { connectionPage } from './connection-page';
import type { Page } from './page';

/** In the order of the links; the first one that a person may open is where they land. */
export const PAGES: readonly [Page, ...Page[]] = [connectionPage];
