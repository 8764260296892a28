import { createLoader } from './amd';
import { listen } from './events';
import { showFailure } from './failure';
import { bareModules } from './modules/bare';
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
 * What runs in the browser on a page with client scripts (each with modules of its own, as each is a script that runs), buttons of scripts, or sublists to edit. The 1,000 units of a client
 * script are not counted.
 */
async function start(): Promise<void> {
  const model = readPageModel();
  const record = (): object => theRecord;
  const page = createPage(model, record, complain);
  const theRecord = currentRecord(page);
  const [log, util] = [logModule(), utilModule()];
  /** Without loading them, in scripts of all types (help: section_4387812838, section_4387813290). */
  Object.assign(globalThis, { log, util });
  const modules: Record<string, object> = {
    ...bareModules(),
    'N/currentRecord': currentRecordModule(record),
    'N/error': errorModule(),
    'N/https': httpsModule(),
    'N/log': log,
    'N/ui/dialog': dialogModule(),
    'N/ui/message': messageModule(),
    'N/url': urlModule(),
    'N/util': util,
  };
  endTimedMessages();
  listen(page, complain);
  for (const { path, script } of model.clientScripts) {
    const own: Record<string, object> = { ...modules, 'N/runtime': runtimeModule(model.runtime, script) };
    const exports = await createLoader((id) => own[id]).load(path);
    page.entryPoints.scripts.push({ exports, runs: model.mode !== 'view' });
  }
  /** A Suitelet's page is in mode `create` [K]. */
  page.entryPoints.tell('pageInit', { mode: model.mode === 'suitelet' ? 'create' : model.mode });
  document.documentElement.dataset['clientScripts'] = 'ready';
}

start().catch(showFailure);
