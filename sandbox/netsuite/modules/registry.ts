import type { ModuleFactory } from '../types';
import { cacheModule } from './cache';
import { clientOnly } from './client-only';
import { configModule } from './config';
import { emailModule } from './email';
import { utilModule } from './util';
import { cryptoModule } from './crypto';
import { cryptoRandomModule } from './crypto-random';
import { encodeModule } from './encode';
import { errorModule } from './error';
import { fileModule } from './file';
import { formatModule } from './format';
import { formatI18nModule } from './format-i18n';
import { httpModule } from './http';
import { httpsModule } from './https';
import { logModule } from './log';
import { queryModule } from './query';
import { recordModule } from './record';
import { redirectModule } from './redirect';
import { renderModule } from './render';
import { runtimeModule } from './runtime';
import { searchModule } from './search';
import { taskModule } from './task';
import { messageModule } from './ui-message';
import { serverWidgetModule } from './ui-server-widget';
import { urlModule } from './url';
import { xmlModule } from './xml';

/** Every emulated module; a script that depends on another one ends with NOT_EMULATED. */
export const MODULES: Readonly<Record<string, ModuleFactory>> = {
  'N/cache': cacheModule,
  'N/config': configModule,
  'N/email': emailModule,
  'N/currentRecord': clientOnly('N/currentRecord'),
  'N/ui/dialog': clientOnly('N/ui/dialog'),
  'N/util': utilModule,
  'N/crypto': cryptoModule,
  'N/crypto/random': cryptoRandomModule,
  'N/encode': encodeModule,
  'N/error': errorModule,
  'N/file': fileModule,
  'N/format': formatModule,
  'N/format/i18n': formatI18nModule,
  'N/http': httpModule,
  'N/https': httpsModule,
  'N/log': logModule,
  'N/query': queryModule,
  'N/record': recordModule,
  'N/redirect': redirectModule,
  'N/render': renderModule,
  'N/runtime': runtimeModule,
  'N/search': searchModule,
  'N/task': taskModule,
  'N/ui/message': messageModule,
  'N/ui/serverWidget': serverWidgetModule,
  'N/url': urlModule,
  'N/xml': xmlModule,
};
