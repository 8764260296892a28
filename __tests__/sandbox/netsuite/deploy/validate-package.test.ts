import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { deployPackage } from '../../../../sandbox/netsuite/deploy/deploy-package';
import { readPackage } from '../../../../sandbox/netsuite/deploy/read-package';
import { rules } from '../../../../sandbox/netsuite/deploy/rules';
import { validatePackage } from '../../../../sandbox/netsuite/deploy/validate-package';
import { emptyAccount } from './account-fixture';
import { allBreaches, swap, variant, lionXml } from './package-fixture';

const root = resolve(__dirname, '../../../..');
const names = (folder: string, ending: string) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith(ending) && name !== `index${ending}`)
    .map((name) => name.slice(0, -ending.length))
    .sort();

describe('validatePackage', () => {
  it('finds nothing wrong with the good package', () => {
    expect(allBreaches({})).toEqual([]);
  });

  it('reports every breach with its rule, not only the first', () => {
    const lion = swap(swap(lionXml, '<recordname>Lion</recordname>', ''), '<custrecord_lion_wild>T<', '<custrecord_lion_wild>yes<');
    expect(allBreaches({ 'Objects/customrecord_lion.xml': lion })).toEqual([
      'Objects/customrecord_lion.xml:1 The object field recordname is missing. [required-elements]',
      'Objects/customrecord_lion.xml:23 The custrecord_lion_wild field for the val_lion_leo (instance) subrecord must not be yes. It must be T or F. [instance-values]',
    ]);
  });

  it('accepts the product, which can be deployed twice', () => {
    const files: Record<string, Uint8Array> = {};
    const add = (path: string) => (files[path] = new Uint8Array(readFileSync(join(root, path))));
    ['manifest.xml', 'deploy.xml', ...readdirSync(join(root, 'Objects')).map((name) => `Objects/${name}`)].forEach(add);
    // The scripts are built only for packaging; their tags are those of their sources.
    for (const source of readdirSync(join(root, 'src/scripts'))) {
      const code = readFileSync(join(root, 'src/scripts', source), 'utf8');
      files[`FileCabinet/SuiteScripts/spx/${source.replace(/\.ts$/, '.js')}`] = strToU8(code.slice(0, code.indexOf('*/') + 2));
    }
    const zip = zipSync(files);
    expect(validatePackage(readPackage(zip), variant)).toEqual([]);
    const account = emptyAccount();
    const first = deployPackage(account, zip);
    const second = deployPackage(account, zip);
    expect(second).toMatchObject({ created: [], updated: first.created });
  });
});

describe('the registry of rules', () => {
  it('has the rule of every file, under the name of the file', () => {
    expect(rules.map(({ name }) => name).sort()).toEqual(names('sandbox/netsuite/deploy/rules', '.ts'));
  });

  it('has a test for every rule', () => {
    expect(names('__tests__/sandbox/netsuite/deploy/rules', '.test.ts')).toEqual(names('sandbox/netsuite/deploy/rules', '.ts'));
  });
});
