import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync, strFromU8 } from 'fflate';
import { packagePath } from '../../tools/package';

const root = join(__dirname, '../..');
const entries = unzipSync(readFileSync(packagePath));

describe('the package that the SuiteCloud CLI makes', () => {
  it('holds the manifest, all objects and all built scripts, and nothing else', () => {
    const objects = readdirSync(join(root, 'Objects')).map((name) => `Objects/${name}`);
    const scripts = readdirSync(join(root, 'src/scripts')).map((name) => `FileCabinet/SuiteScripts/spx/${name.replace(/\.ts$/, '.js')}`);
    const files = Object.keys(entries).filter((name) => !name.endsWith('/'));
    expect(files.sort()).toEqual(['deploy.xml', 'manifest.xml', ...objects, ...scripts].sort());
  });

  it('begins every script with its tags, names its version and commit, and is not minified', () => {
    for (const [name, bytes] of Object.entries(entries).filter(([path]) => path.endsWith('.js'))) {
      const code = strFromU8(bytes);
      expect({ name, start: code.slice(0, 3) }).toEqual({ name, start: '/**' });
      const tags = code.slice(0, code.indexOf('*/'));
      expect(tags).toMatch(/@NApiVersion 2\.1/);
      expect(tags).toMatch(/@NScriptType \w+/);
      expect(code).toMatch(/Customers for SuiteProjects Pro \d+\.\d+\.\d+, commit [0-9a-f]{12}|commit uncommitted/);
      expect(code.length / code.split('\n').length).toBeLessThan(120);
    }
  });
});
