import { createLoader } from './amd';
import { listen } from './events';
import { showFailure } from './failure';
import { currentRecord, currentRecordModule } from './modules/current-record';
import { complain, dialogModule } from './modules/dialog';
import { httpsModule } from './modules/https';
import { endTimedMessages, messageModule } from './modules/message';
import { runtimeModule } from './modules/runtime';
import { errorModule, logModule, utilModule } from './modules/small';
import { urlModule } from './modules/url';
import { createPage } from './page';
import { readPageModel } from './page-model';

/**
 * What runs in the browser on a page with client scripts, buttons of scripts, or sublists to edit. The 1,000 units of a client
 * script are not counted.
 */
async function start(): Promise<void> {
  const model = readPageModel();
  const record = (): object => theRecord;
  const page = createPage(model, record, complain);
  const theRecord = currentRecord(page);
  const modules: Record<string, object> = {
    'N/currentRecord': currentRecordModule(record),
    'N/error': errorModule(),
    'N/https': httpsModule(),
    'N/log': logModule(),
    'N/runtime': runtimeModule(model),
    'N/ui/dialog': dialogModule(),
    'N/ui/message': messageModule(),
    'N/url': urlModule(),
    'N/util': utilModule(),
  };
  const loader = createLoader((id) => modules[id]);
  endTimedMessages();
  listen(page, complain);
  for (const { path, functions } of model.clientScripts) {
    const exports = await loader.load(path);
    page.entryPoints.scripts.push({ exports, ...(functions && { functions }), runs: model.mode !== 'view' });
  }
  /** A Suitelet's page is in mode `create` [K]. */
  page.entryPoints.tell('pageInit', { mode: model.mode === 'suitelet' ? 'create' : model.mode });
  document.documentElement.dataset['clientScripts'] = 'ready';
}

start().catch(showFailure);
