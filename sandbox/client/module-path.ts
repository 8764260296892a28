/**
 * The file that a module id names, seen from a file: `./x` and `../x` beside it, `/SuiteScripts/x` and `SuiteScripts/x` from the
 * root; `.js` may be left out. Undefined for other ids.
 */
export function modulePath(id: string, from: string): string | undefined {
  const isRelative = /^\.\.?\//.test(id);
  if (!isRelative && !/^\/?(SuiteScripts|SuiteApps|SuiteBundles)\//.test(id)) return undefined;
  const parts = isRelative ? from.split('/').slice(0, -1) : [];
  for (const part of id.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  const path = `/${parts.filter((part) => part !== '').join('/')}`;
  return path.endsWith('.js') ? path : `${path}.js`;
}
