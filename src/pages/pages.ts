import { connectionPage } from './connection-page';
import { overviewPage } from './overview-page';
import type { Page } from './page';
import { runPage } from './run-page';
import { runsPage } from './runs-page';
import { versionPage } from './version-page';
import { versionsPage } from './versions-page';

/** In the order of the links; the first one that a person may open is where they land. */
export const PAGES: readonly [Page, ...Page[]] = [overviewPage, connectionPage, runsPage, runPage, versionsPage, versionPage];
