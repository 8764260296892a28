import { buildSync } from 'esbuild';
import { createContext, runInContext } from 'node:vm';

/**
 * Whether a library reads a document where there is nothing but ECMAScript and no code from strings, which is where scripts of
 * NetSuite run. `reading` is an expression of `library` that gives an object.
 */
export function passesBareRealm(name: string, reading: string): boolean {
  try {
    const { outputFiles } = buildSync({
      stdin: { contents: `export * as library from '${name}';`, resolveDir: __dirname },
      bundle: true,
      write: false,
      format: 'cjs',
      platform: 'neutral',
      mainFields: ['module', 'main'],
      target: 'es2023',
      external: ['stream', 'string_decoder'],
      logLevel: 'silent',
    });
    const context = createContext({}, { codeGeneration: { strings: false, wasm: false } });
    const script = `for (const name of ['console', 'WebAssembly']) delete globalThis[name];
      const module = { exports: {} };
      (function (module, exports) { ${outputFiles[0]?.text ?? ''} })(module, module.exports);
      const library = module.exports.library.default ?? module.exports.library;
      typeof (${reading})`;
    return runInContext(script, context) === 'object';
  } catch {
    return false;
  }
}
