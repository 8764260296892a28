/**
 * Preloaded into the SuiteCloud CLI. For its user agent text the CLI (4.1.0) asks `java -version` and reads what came on
 * stderr without a look whether java is there at all; packaging itself needs no Java. A command that cannot be started
 * then has said nothing, instead of null.
 */
const { Buffer } = require('node:buffer');
const childProcess = require('node:child_process');

const { spawnSync } = childProcess;
childProcess.spawnSync = (...args) => {
  const result = spawnSync(...args);
  return result.stderr === null && result.error?.code === 'ENOENT' ? { ...result, stderr: Buffer.alloc(0) } : result;
};
