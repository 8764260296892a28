const { createHash } = require('node:crypto');
const { transformSync, version } = require('esbuild');

/** Jest transform: one TypeScript file to CommonJS. `src` names `N/*` modules; jest.config.cjs maps them to stubs. */
module.exports = {
  getCacheKey: (source, path) => createHash('sha1').update(`${version}\0${path}\0${source}`).digest('hex'),
  process(source, path) {
    return transformSync(source, { loader: 'ts', format: 'cjs', target: 'node20', sourcemap: 'inline', sourcefile: path });
  },
};
