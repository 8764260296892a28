import { connectionPage } from './connection-page';
import { duplicatePage } from './duplicate-page';
import { duplicatesPage } from './duplicates-page';
import { exceptionPage } from './exception-page';
import { exceptionsPage } from './exceptions-page';
import { filtersPage } from './filters-page';
import { mappingPage } from './mapping-page';
import { mappingRowPage } from './mapping-row-page';
import { notationPage } from './notation-page';
import { excludedPage } from './excluded-page';
import { overviewPage } from './overview-page';
import type { Page } from './page';
import { previewPage } from './preview-page';
import { realtimePage } from './realtime-page';
import { runPage } from './run-page';
import { runsPage } from './runs-page';
import { settingsPage } from './settings-page';
import { valueListPage } from './value-list-page';
import { valueListsPage } from './value-lists-page';
import { versionPage } from './version-page';
import { versionsPage } from './versions-page';

/** In the order of the links; the first one that a person may open is where they land. */
export const PAGES: readonly [Page, ...Page[]] = [
  overviewPage,
  connectionPage,
  settingsPage,
  mappingPage,
  mappingRowPage,
  notationPage,
  filtersPage,
  valueListsPage,
  valueListPage,
  previewPage,
  excludedPage,
  realtimePage,
  versionsPage,
  versionPage,
  runsPage,
  runPage,
  exceptionsPage,
  exceptionPage,
  duplicatesPage,
  duplicatePage,
];
