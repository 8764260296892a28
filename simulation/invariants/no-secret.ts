import type { Invariant } from './invariant';

const PRODUCT_TYPES = [
  'customrecord_spx_connection',
  'customrecord_spx_workflow',
  'customrecord_spx_version',
  'customrecord_spx_run',
  'customrecord_spx_exception',
];

/** What was deployed was written by nobody here, and is long. */
const PACKAGE_FOLDER = '/SuiteScripts/spx/';

/** Everything that a script wrote anywhere. */
export const noSecret: Invariant = {
  name: 'no secret or token in logs, records, files, caches, errors and mails',
  violations({ account, secrets }) {
    const places: Record<string, unknown> = {
      'the script log': account.logs,
      'the file cabinet': [...account.files].filter(([path]) => !path.startsWith(PACKAGE_FOLDER)),
      'the caches': [...(account.caches ?? new Map<string, Map<string, object>>())].map(([name, cache]) => [name, ...cache]),
      'the outbox': account.outbox ?? [],
      'the script status page': account.tasks,
      'the customers': account.store.all('customer'),
      ...Object.fromEntries(PRODUCT_TYPES.map((type) => [type, account.store.all(type)])),
    };
    return Object.entries(places).flatMap(([place, content]) =>
      secrets.in(JSON.stringify(content)).map((secret) => `${secret} is in ${place}`),
    );
  },
};
