import type { Rule } from '../violation';
import { accountFeatures } from './account-features';
import { accountSpecificValues } from './account-specific-values';
import { circularReferences } from './circular-references';
import { defaultValues } from './default-values';
import { deployFile } from './deploy-file';
import { deploymentRecordType } from './deployment-record-type';
import { elementValues } from './element-values';
import { entityFieldEntities } from './entity-field-entities';
import { fileReferences } from './file-references';
import { instanceNames } from './instance-names';
import { instanceValues } from './instance-values';
import { knownElements } from './known-elements';
import { manifest } from './manifest';
import { objectFeatures } from './object-features';
import { objectReferences } from './object-references';
import { objectType } from './object-type';
import { parameterValues } from './parameter-values';
import { projectFiles } from './project-files';
import { recurrence } from './recurrence';
import { requiredElements } from './required-elements';
import { rolePermissions } from './role-permissions';
import { scriptAnnotations } from './script-annotations';
import { scriptId } from './script-id';
import { selectRecordType } from './select-record-type';
import { uniqueScriptIds } from './unique-script-ids';
import { wellFormed } from './well-formed';

/** Every rule, in the order of SDF's validation steps: project, manifest, deploy file, objects, references. */
export const rules: readonly Rule[] = [
  wellFormed,
  projectFiles,
  manifest,
  accountFeatures,
  deployFile,
  objectType,
  objectFeatures,
  scriptId,
  uniqueScriptIds,
  knownElements,
  requiredElements,
  elementValues,
  selectRecordType,
  deploymentRecordType,
  defaultValues,
  entityFieldEntities,
  parameterValues,
  recurrence,
  instanceNames,
  instanceValues,
  rolePermissions,
  fileReferences,
  scriptAnnotations,
  objectReferences,
  circularReferences,
  accountSpecificValues,
];
