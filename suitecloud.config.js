/** Packaging, validation and deployment always take freshly built scripts. */
const { execFileSync } = require('node:child_process');

const build = (args) => {
  execFileSync(process.execPath, ['--import', 'tsx', 'tools/build.ts'], { cwd: __dirname, stdio: 'inherit' });
  return args;
};

module.exports = {
  defaultProjectFolder: '.',
  commands: {
    'project:package': { beforeExecuting: build },
    'project:validate': { beforeExecuting: build },
    'project:deploy': { beforeExecuting: build },
  },
};
