import { clock } from './clock';
import { configuration } from './configuration';
import { deployments } from './deployments';
import { exceptions } from './exceptions';
import { features } from './features';
import { halt } from './halt';
import type { HealthCheck } from './health-check';
import { lastRun } from './last-run';
import { otherExporter } from './other-exporter';
import { quota } from './quota';
import { role } from './role';
import { secrets } from './secrets';
import { settingsOfConnection } from './settings-of-connection';
import { signIn } from './sign-in';
import { signals } from './signals';
import { sppFields } from './spp-fields';
import { sppUser } from './spp-user';
import { token } from './token';

/** Every check, in the order of the page: what one needs comes before it. */
export const HEALTH_CHECKS: readonly HealthCheck[] = [
  settingsOfConnection,
  secrets,
  signIn,
  token,
  clock,
  quota,
  sppUser,
  sppFields,
  configuration,
  features,
  deployments,
  role,
  otherExporter,
  halt,
  lastRun,
  exceptions,
  signals,
];
