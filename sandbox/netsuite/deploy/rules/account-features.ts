import { manifestFeatures } from '../manifest-features';
import type { Rule } from '../violation';

/** Every feature that the manifest requires is enabled in the account. D:section_1523379149 */
export const accountFeatures: Rule = {
  name: 'account-features',
  check: (pkg, variant) =>
    manifestFeatures(pkg)
      .filter(({ id, required }) => required && !variant.features.includes(id))
      .map(({ id, line }) => ({
        file: 'manifest.xml',
        line,
        message: `To install this SuiteCloud project, the ${id} feature must be enabled in the account.`,
      })),
};
