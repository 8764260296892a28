import { modulePath } from '../../../sandbox/client/module-path';

it.each([
  ['./rules', '/SuiteScripts/order/rules.js'],
  ['../shared/rules.js', '/SuiteScripts/shared/rules.js'],
  ['/SuiteScripts/a', '/SuiteScripts/a.js'],
  ['SuiteScripts/a.js', '/SuiteScripts/a.js'],
  ['lodash', undefined],
  ['https://other.example/a.js', undefined],
])('finds %s', (id, path) => expect(modulePath(id, '/SuiteScripts/order/client.js')).toBe(path));
