import type { InstalledScript, Session } from '../types';
import type { FileTags } from './compile';

export type EntryPoint = (...parameters: unknown[]) => unknown;
export type EntryPoints = Record<string, EntryPoint>;

/** Entry points by the lower-case value of `@NScriptType`; the value is not case sensitive (help: section_1510274310). */
const ENTRY_POINTS: Record<string, readonly string[]> = {
  mapreducescript: ['getInputData', 'map', 'reduce', 'summarize'],
  suitelet: ['onRequest'],
  usereventscript: ['beforeLoad', 'beforeSubmit', 'afterSubmit'],
  scheduledscript: ['execute'],
  restlet: ['get', 'post', 'put', 'delete'],
  clientscript: [
    ...['pageInit', 'fieldChanged', 'lineInit', 'postSourcing', 'saveRecord', 'sublistChanged', 'validateDelete', 'validateField'],
    ...['validateInsert', 'validateLine', 'localizationContextEnter', 'localizationContextExit'],
  ],
  sdfinstallationscript: ['run'],
};

/**
 * Checks the tags of an entry point file. Codes and texts: help section_4503568059, except the mismatch between file
 * and script record (assumed). 2.x runs as 2.1: the accounts of the sandbox have the preference that says so, without which
 * it would be 2.0 (help: bridgehead_4387808822). 2.0 is not emulated: it is ECMAScript 5.1 on another engine.
 */
export function checkTags(session: Session, script: InstalledScript, tags: FileTags): void {
  if (!/^2\.([01]|x)$/i.test(tags.apiVersion ?? ''))
    throw session.error('INVALID_API_VERSION', 'Invalid JSDoc tag value; valid values are: @NApiVersion [2.X, 2.x, 2.0 2.1]');
  if (tags.scriptType === undefined)
    throw session.error('MISSING_SCRIPT_TYPE', 'The @NScriptType JSDoc tag is required for 2.0 entry point scripts.');
  if (!(tags.scriptType.toLowerCase() in ENTRY_POINTS)) throw session.notEmulated(`@NScriptType ${tags.scriptType}`);
  if (tags.scriptType.toLowerCase() !== script.type.toLowerCase())
    throw session.error('FAILED_TO_VALIDATE_SCRIPT_FILE', `Failed to validate script file: ${script.file}`);
  if (tags.apiVersion === '2.0') throw session.notEmulated(`@NApiVersion ${tags.apiVersion}`);
}

/** Checks what an entry point module returns; codes and texts: help section_4503568059. */
export function checkEntryPoints(session: Session, script: InstalledScript, module: unknown): EntryPoints {
  const implemented = (type: string): string[] => (ENTRY_POINTS[type] ?? []).filter((name) => typeof member(module, name) === 'function');
  const type = script.type.toLowerCase();
  const missing = 'SCRIPT_OF_API_VERSION_20_MUST_IMPLEMENT_A_SCRIPT_TYPE_INTERFACE';
  if (implemented(type).length === 0)
    throw session.error(missing, 'SuiteScript 2.0 entry point scripts must implement one script type function.');
  if (Object.keys(ENTRY_POINTS).some((other) => other !== type && implemented(other).length > 0))
    throw session.error(
      'SCRIPT_OF_API_VERSION_20_CANNOT_IMPLEMENT_MORE_THAN_ONE_SCRIPT_TYPE_INTERFACES',
      'SuiteScript 2.0 entry point scripts cannot implement functions for more than one script type.',
    );
  if (type === 'mapreducescript' && !hasNeededStages(implemented(type)))
    throw session.error(missing, 'A map/reduce script must implement getInputData, and map or reduce.');
  return module as EntryPoints;
}

/** Help: section_4685231336. */
function hasNeededStages(stages: string[]): boolean {
  return stages.includes('getInputData') && (stages.includes('map') || stages.includes('reduce'));
}

function member(module: unknown, name: string): unknown {
  return typeof module === 'object' && module !== null ? Reflect.get(module, name) : undefined;
}
