import { manifestFeatures } from '../manifest-features';
import { entryOf } from '../schemas/schema';
import { walk, type Visit } from '../schemas/walk';
import { standardRecordTypes } from '../standard-record-types';
import type { Finding, Rule } from '../violation';
import { textOf } from '../xml-tree';

/**
 * The manifest defines the features that the objects need. For single elements (`allpartners`) NetSuite only warns and ignores them;
 * the sandbox refuses. A mandatory list of a feature's records needs the feature as a required one (D:SDFxml_654195790).
 */
export const objectFeatures: Rule = {
  name: 'object-features',
  check(pkg) {
    const features = manifestFeatures(pkg);
    const defined = new Set(features.map(({ id }) => id));
    const required = new Set(features.filter((one) => one.required).map(({ id }) => id));
    return walk(pkg).flatMap((visit) => [
      ...typeFeature(visit, defined),
      ...elementFeatures(visit, defined),
      ...listFeature(visit, required),
    ]);
  },
};

function typeFeature({ file, element, schema }: Visit, defined: Set<string>): Finding[] {
  if (!schema.feature || defined.has(schema.feature)) return [];
  const message = `When the SuiteCloud project contains a ${element.name}, the manifest must define the ${schema.feature} feature as required or optional.`;
  return [{ file, line: element.line, message }];
}

function elementFeatures({ file, element, schema }: Visit, defined: Set<string>): Finding[] {
  return element.children.flatMap(({ name, line }) => {
    const feature = entryOf(schema.elementFeatures, name);
    if (!feature || defined.has(feature)) return [];
    return [{ file, line, message: `The following features must be specified in the manifest to use the ${name} field: ${feature}` }];
  });
}

function listFeature({ file, element }: Visit, required: Set<string>): Finding[] {
  const code = textOf(element, 'selectrecordtype') ?? '';
  const feature = entryOf(standardRecordTypes, code)?.feature;
  if (!feature || textOf(element, 'ismandatory') !== 'T' || required.has(feature)) return [];
  const message = `You must specify the ${feature} feature in the project manifest as required to use the ${code} value in the selectrecordtype field.`;
  return [{ file, line: element.line, message }];
}
