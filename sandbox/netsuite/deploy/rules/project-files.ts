import { NotEmulated } from '../../../not-emulated';
import type { Rule } from '../violation';

/** The package holds manifest.xml, deploy.xml, Objects and the file cabinet of an account customization project (facts 5.1, 5.2). */
export const projectFiles: Rule = {
  name: 'project-files',
  check: (pkg) =>
    [...pkg.entries.keys()].flatMap((file) => {
      if (file === 'manifest.xml' || file === 'deploy.xml' || file.startsWith('FileCabinet/SuiteScripts/')) return [];
      if (/^(AccountConfiguration|Translations|InstallationPreferences|FileCabinet\/(Templates|Web Site Hosting Files))\//.test(file))
        throw new NotEmulated(`SDF project file ${file}`);
      if (file.startsWith('FileCabinet/SuiteApps/'))
        return [{ file, line: 0, message: 'An account customization project cannot hold files of the SuiteApps folder.' }];
      if (/^Objects\/.+\.xml$/.test(file)) return [];
      return [{ file, line: 0, message: 'The file has no place in a SuiteCloud project.' }];
    }),
};
