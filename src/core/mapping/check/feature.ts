import type { MappingRow, References } from '../mapping-row';

/** The NetSuite feature that a target belongs to. */
const FEATURES: Readonly<Record<string, { name: string; list: 'currencies' | 'subsidiaries' }>> = {
  currency: { name: 'MULTICURRENCY', list: 'currencies' },
  currencies: { name: 'MULTICURRENCY', list: 'currencies' },
  subsidiary: { name: 'SUBSIDIARIES', list: 'subsidiaries' },
  subsidiaries: { name: 'SUBSIDIARIES', list: 'subsidiaries' },
};

/** The feature that a row's target needs and that the account lacks; undefined when nothing is lacking. */
export function missingFeature({ target }: MappingRow, references: References): string | undefined {
  const feature = Object.hasOwn(FEATURES, target) ? FEATURES[target] : undefined;
  return feature === undefined || references[feature.list] !== undefined ? undefined : feature.name;
}
