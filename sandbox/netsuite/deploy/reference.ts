import { NotEmulated } from '../../not-emulated';
import type { Package } from './read-package';
import { walk, type Visit } from './schemas/walk';
import { scriptIdOf } from './xml-tree';

/** `[scriptid=customrecord_x.val_y]` or `[/SuiteScripts/x.js]` (D:bridgehead_24076946). */
export type Reference = { to: 'object'; scriptId: string } | { to: 'file'; path: string };

/** All references in an element's text; a multi-select joins several by `|`. Throws `NotEmulated` for those into SuiteApps and bundles. */
export function referencesIn(text: string): Reference[] {
  return [...text.matchAll(/\[([^[\]]+)\]/g)].flatMap(([, inside = '']): Reference[] => {
    if (/^(appid|bundleid)=/.test(inside)) throw new NotEmulated(`SDF reference [${inside}]`);
    if (inside.startsWith('/')) return [{ to: 'file', path: inside }];
    return inside.startsWith('scriptid=') ? [{ to: 'object', scriptId: inside.slice('scriptid='.length).trim() }] : [];
  });
}

/** The script id that a text consisting of one object reference names; undefined for any other text. */
export function referredScriptId(text: string): string | undefined {
  return /^\[scriptid=([^[\],]+)\]$/.exec(text)?.[1];
}

/** Everything in the package that can be referred to: `customrecord_x`, `customrecord_x.custrecord_y`, `customrecord_x.val_z`. */
export function referenceTargets(pkg: Package): Map<string, Visit> {
  return new Map(
    walk(pkg)
      .filter(({ schema }) => schema.id)
      .map((visit) => {
        const own = scriptIdOf(visit.element);
        return [visit.element === visit.object ? own : `${scriptIdOf(visit.object)}.${own}`, visit];
      }),
  );
}
