import { describeError } from '../../core/errors/catalogue';
import { openMappingEditor } from '../mapping-editor';
import { bad, count, good, type HealthCheck } from './health-check';

/** Whether the configuration can be read, and its mapping fits this account. May ask SuiteProjects Pro for its custom fields. */
export const configuration: HealthCheck = {
  id: 'configuration',
  title: 'Configuration',
  asks: true,
  run() {
    const editor = openMappingEditor();
    const [first, ...others] = editor.problemsOf(editor.configuration);
    const version = editor.version === 0 ? 'The shipped configuration' : `Version ${editor.version}`;
    if (first === undefined) return good(`${version} has no mistake: ${count(editor.rows.length, 'mapping row')}.`);
    return bad(
      `${version} has ${count(others.length + 1, 'problem')}; the first is in the row of ${first.target}: ${first.code}.`,
      `${describeError(first.code).administrator} All of them are on the Mapping page.`,
    );
  },
};
