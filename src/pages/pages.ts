import { adoptionPage } from './adoption-page';
import { connectionPage } from './connection-page';
import { customerPage } from './customer-page';
import { duplicatePage } from './duplicate-page';
import { duplicatesPage } from './duplicates-page';
import { exceptionPage } from './exception-page';
import { exceptionsPage } from './exceptions-page';
import { filtersPage } from './filters-page';
import { healthPage } from './health-page';
import { mappingPage } from './mapping-page';
import { mappingRowPage } from './mapping-row-page';
import { notationPage } from './notation-page';
import { excludedPage } from './excluded-page';
import { openPage } from './open-page';
import { overviewPage } from './overview-page';
import type { Page } from './page';
import { previewPage } from './preview-page';
import { readinessPage } from './readiness-page';
import { realtimePage } from './realtime-page';
import { runPage } from './run-page';
import { runsPage } from './runs-page';
import { settingsPage } from './settings-page';
import { valueListPage } from './value-list-page';
import { valueListsPage } from './value-lists-page';
import { schedulePage } from './schedule-page';
import { groupPage } from './group-page';
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
  readinessPage,
  adoptionPage,
  realtimePage,
  healthPage,
  versionsPage,
  versionPage,
  schedulePage,
  groupPage,
  runsPage,
  runPage,
  customerPage,
  openPage,
  exceptionsPage,
  exceptionPage,
  duplicatesPage,
  duplicatePage,
];
