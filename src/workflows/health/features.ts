import { accountFeatures, isFeatureOn as isOn } from '../../netsuite/account-lists';
import { bad, good, type HealthCheck } from './health-check';

/** As in manifest.xml. */
const NEEDED = { CUSTOMRECORDS: 'Custom Records', SERVERSIDESCRIPTING: 'Server SuiteScript' } as const;

/** Whether the features of NetSuite are on that the scripts need. */
export const features: HealthCheck = {
  id: 'features',
  title: 'Features of NetSuite',
  asks: false,
  run({ settings }) {
    const off = Object.entries(NEEDED).flatMap(([feature, label]) => (isOn(feature) ? [] : [label]));
    if (off.length > 0) return bad(`Switched off: ${off.join(', ')}.`, 'Enable them under Setup > Company > Enable Features > SuiteCloud.');
    const on = [...accountFeatures()];
    if (!on.includes('SUBSIDIARIES') && settings().subsidiary !== '')
      return bad(
        'A subsidiary is set for new customers, and this account has no subsidiaries.',
        'Choose Left to the mapping on the Workflow settings page.',
      );
    return good([...Object.values(NEEDED), ...on].join(', '));
  },
};
