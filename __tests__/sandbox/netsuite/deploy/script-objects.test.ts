import { allBreaches, swap } from './package-fixture';
import { clientXml, guardXml, moodFieldXml, moodXml, moreFiles, restletXml, scheduledXml, subtabXml } from './script-fixtures';

const broken = (file: string, xml: string, before: string, after: string) =>
  allBreaches({ ...moreFiles, [`Objects/${file}.xml`]: swap(xml, before, after) });

describe('user event, client, scheduled and RESTlet scripts, custom lists and subtabs in SDF', () => {
  it('keep every rule', () => expect(allBreaches(moreFiles)).toEqual([]));

  it.each([
    [
      'a user event without a record type',
      broken('customscript_guard', guardXml, '<recordtype>[scriptid=customrecord_lion]</recordtype>', ''),
      'Objects/customscript_guard.xml:5 The recordtype field is missing for the customdeploy_guard subrecord. [required-elements]',
    ],
    [
      'a user event with a title',
      broken('customscript_guard', guardXml, '<allroles>', '<title>Guard</title><allroles>'),
      'Objects/customscript_guard.xml:8 The title field is invalid or not supported for the customdeploy_guard (scriptdeployment) subrecord. [known-elements]',
    ],
    [
      'an unknown execution context among others',
      broken('customscript_guard', guardXml, 'MAPREDUCE|USERINTERFACE', 'MAPREDUCE|MAP_REDUCE'),
      'Objects/customscript_guard.xml:10 The executioncontext field for the customdeploy_guard (scriptdeployment) subrecord must not be MAPREDUCE|MAP_REDUCE. [element-values]',
    ],
    [
      'a scheduled user event',
      broken('customscript_guard', guardXml, 'RELEASED', 'SCHEDULED'),
      'Objects/customscript_guard.xml:6 The status field for the customdeploy_guard (scriptdeployment) subrecord must not be SCHEDULED. [element-values]',
    ],
    [
      'a client script that runs as a role',
      broken('customscript_feeder', clientXml, '<status>', '<runasrole>ADMINISTRATOR</runasrole><status>'),
      'Objects/customscript_feeder.xml:6 The runasrole field is invalid or not supported for the customdeploy_feeder (scriptdeployment) subrecord. [known-elements]',
    ],
    [
      'a scheduled script without its schedule',
      broken('customscript_clean', scheduledXml, /<recurrence>[\s\S]*<\/recurrence>/.exec(scheduledXml)?.[0] ?? '', ''),
      'Objects/customscript_clean.xml:5 A deployment with status SCHEDULED needs a recurrence. [recurrence]',
    ],
    [
      'a RESTlet with the code of another type',
      allBreaches({
        ...moreFiles,
        'FileCabinet/SuiteScripts/zoo/desk.js': swap(moreFiles['FileCabinet/SuiteScripts/zoo/desk.js'] ?? '', 'Restlet', 'Suitelet'),
      }),
      'FileCabinet/SuiteScripts/zoo/desk.js:1 The @NScriptType must be Restlet, not Suitelet. [script-annotations]',
    ],
    [
      'a list with a long name',
      broken('customlist_mood', moodXml, '<name>Mood', `<name>${'m'.repeat(31)}`),
      'Objects/customlist_mood.xml:2 The name field value can be up to 30 characters long. [element-values]',
    ],
    [
      'a list value without text',
      broken('customlist_mood', moodXml, '<value>Calm</value>', '<value></value>'),
      'Objects/customlist_mood.xml:5 The value field is missing for the val_calm subrecord. [required-elements]',
    ],
    [
      'a list value twice',
      broken('customlist_mood', moodXml, 'val_hungry', 'val_calm'),
      'Objects/customlist_mood.xml:8 The script ID val_calm is already used in Objects/customlist_mood.xml:5. [unique-script-ids]',
    ],
    [
      'a subtab without a title',
      broken('custtab_zoo', subtabXml, '<title>Zoo</title>', ''),
      'Objects/custtab_zoo.xml:1 The object field title is missing. [required-elements]',
    ],
    [
      'a field on a subtab that is none',
      broken('custentity_mood', moodFieldXml, 'custtab_zoo', 'customrole_keeper'),
      'Objects/custentity_mood.xml:6 The object field subtab must not be [scriptid=customrole_keeper]. [object-references]',
    ],
  ])('refuses %s', (_, found, message) => expect(found).toEqual([message]));

  it.each([
    ['events of other records', 'customscript_guard', guardXml, 'EDIT', 'APPROVE', 'SDF value APPROVE of eventtype'],
    [
      'audiences of all employees',
      'customscript_feeder',
      clientXml,
      '<status>',
      '<allemployees>T</allemployees><status>',
      'SDF value T of allemployees',
    ],
    [
      'elements of a RESTlet that the facts do not list',
      'customscript_desk',
      restletXml,
      '<status>',
      '<runasrole>X</runasrole><status>',
      'SDF element runasrole',
    ],
    ['subtabs of items', 'custtab_zoo', subtabXml, 'ENTITY', 'ITEM', 'SDF value ITEM of tabtype'],
  ])('does not emulate %s', (_, file, xml, before, after, message) =>
    expect(() => broken(file, xml, before, after)).toThrow(`NOT_EMULATED: ${message}`),
  );
});
