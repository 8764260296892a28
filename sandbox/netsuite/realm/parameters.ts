import type { InstalledDeployment, InstalledScript } from '../types';

/** Values of a script's parameters: what was submitted wins over the deployment, the deployment over the default. */
export function parametersOf(
  script: InstalledScript,
  deployment: InstalledDeployment,
  submitted: Record<string, string> = {},
): Record<string, string> {
  const defaults = script.parameters.flatMap(({ scriptId, defaultValue }) =>
    defaultValue === undefined ? [] : [[scriptId, defaultValue] as const],
  );
  return { ...Object.fromEntries(defaults), ...deployment.parameters, ...submitted };
}
