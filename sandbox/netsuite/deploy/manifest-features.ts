import type { Package } from './read-package';
import { group } from './xml-tree';

export interface ManifestFeature {
  id: string;
  required: boolean;
  line: number;
}

/** The features that the manifest defines, as required or as optional. D:section_1523379149 */
export function manifestFeatures(pkg: Package): ManifestFeature[] {
  const dependencies = pkg.manifest?.root.children.filter((one) => one.name === 'dependencies') ?? [];
  return dependencies
    .flatMap((one) => group(one, 'features'))
    .map((one) => ({ id: one.text, required: one.attributes['required'] === 'true', line: one.line }));
}
