import { deploymentOf, LANES, laneOf, laneOfDeployment } from '../../../src/workflows/realtime/lanes';

it('gives every customer one lane, and uses all of them', () => {
  const lanes = Array.from({ length: 30 }, (_, index) => laneOf(String(index + 1)));
  expect(new Set(lanes)).toEqual(new Set(Array.from({ length: LANES }, (_, index) => index + 1)));
  expect(laneOf('17')).toBe(laneOf('17'));
});

it.each(Array.from({ length: LANES }, (_, index) => index + 1))('knows the deployment of lane %d', (lane) => {
  expect(laneOfDeployment(deploymentOf(lane))).toBe(lane);
});

it.each([
  'customdeploy_spx_export_ondemand',
  'customdeploy_spx_export_single_',
  'customdeploy_spx_export_single_0',
  `customdeploy_spx_export_single_${LANES + 1}`,
  'customdeploy_spx_export_single_1x',
])('%s is no lane', (deployment) => expect(laneOfDeployment(deployment)).toBeUndefined());
