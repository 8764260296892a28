/**
 * Tests are TypeScript, compiled by esbuild; types are checked by `npm run lint`.
 * `N/*` resolves to Oracle's stubs, for tests of single adapters; built scripts run in the sandbox instead.
 */
const SuiteCloudJestConfiguration = require('@oracle/suitecloud-unit-testing/jest-configuration/SuiteCloudJestConfiguration');

const suiteCloud = SuiteCloudJestConfiguration.build({
  projectFolder: '.',
  projectType: SuiteCloudJestConfiguration.ProjectType.ACP,
});

module.exports = {
  ...suiteCloud,
  testEnvironment: 'node',
  // No test depends on speed: a slow machine may take its time, an endless test still ends.
  testTimeout: 60_000,
  roots: ['<rootDir>/__tests__'],
  testMatch: ['**/*.test.ts'],
  transform: { ...suiteCloud.transform, '^.+\\.tsx?$': '<rootDir>/tools/jest-esbuild.cjs' },
};
