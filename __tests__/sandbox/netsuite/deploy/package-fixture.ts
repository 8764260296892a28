import { strToU8, zipSync } from 'fflate';
import { readPackage } from '../../../../sandbox/netsuite/deploy/read-package';
import { rules } from '../../../../sandbox/netsuite/deploy/rules';
import type { Finding } from '../../../../sandbox/netsuite/deploy/violation';
import { validatePackage } from '../../../../sandbox/netsuite/deploy/validate-package';
import type { AccountVariant } from '../../../../sandbox/netsuite/types';
import { bareVariant } from '../bare-variant';

/** Path inside the package to text; null leaves a file out. */
export type Files = Record<string, string | null>;

export const variant: AccountVariant = { ...bareVariant, accountId: 'TSTDRV0000001' };

export const manifestXml = `<manifest projecttype="ACCOUNTCUSTOMIZATION">
  <projectname>Lions</projectname>
  <frameworkversion>1.0</frameworkversion>
  <dependencies>
    <features>
      <feature required="true">CUSTOMRECORDS</feature>
      <feature required="true">SERVERSIDESCRIPTING</feature>
    </features>
  </dependencies>
</manifest>`;

export const cageXml = `<customrecordtype scriptid="customrecord_cage">
  <recordname>Cage</recordname>
  <includename>T</includename>
  <customrecordcustomfields>
    <customrecordcustomfield scriptid="custrecord_cage_size">
      <fieldtype>INTEGER</fieldtype>
      <label>Size</label>
    </customrecordcustomfield>
  </customrecordcustomfields>
  <instances>
    <instance scriptid="val_cage_big">
      <name>Big cage</name>
      <custrecord_cage_size>40</custrecord_cage_size>
    </instance>
  </instances>
</customrecordtype>`;

export const lionXml = `<customrecordtype scriptid="customrecord_lion">
  <recordname>Lion</recordname>
  <customrecordcustomfields>
    <customrecordcustomfield scriptid="custrecord_lion_cage">
      <fieldtype>SELECT</fieldtype>
      <label>Cage</label>
      <selectrecordtype>[scriptid=customrecord_cage]</selectrecordtype>
    </customrecordcustomfield>
    <customrecordcustomfield scriptid="custrecord_lion_wild">
      <fieldtype>CHECKBOX</fieldtype>
      <label>Wild</label>
    </customrecordcustomfield>
    <customrecordcustomfield scriptid="custrecord_lion_motto">
      <fieldtype>TEXT</fieldtype>
      <label>Motto</label>
      <maxlength>20</maxlength>
    </customrecordcustomfield>
  </customrecordcustomfields>
  <instances>
    <instance scriptid="val_lion_leo">
      <name>Leo</name>
      <custrecord_lion_cage>[scriptid=customrecord_cage.val_cage_big]</custrecord_lion_cage>
      <custrecord_lion_wild>T</custrecord_lion_wild>
      <custrecord_lion_motto>Roar</custrecord_lion_motto>
    </instance>
  </instances>
</customrecordtype>`;

export const entityFieldXml = `<entitycustomfield scriptid="custentity_lion_fan">
  <fieldtype>CHECKBOX</fieldtype>
  <label>Likes lions</label>
  <appliestocustomer>T</appliestocustomer>
</entitycustomfield>`;

export const mapReduceXml = `<mapreducescript scriptid="customscript_feed_mr">
  <name>Feed the lions</name>
  <scriptfile>[/SuiteScripts/zoo/feed.js]</scriptfile>
  <scriptcustomfields>
    <scriptcustomfield scriptid="custscript_feed_kilos">
      <fieldtype>INTEGER</fieldtype>
      <label>Kilograms</label>
      <defaultvalue>5</defaultvalue>
    </scriptcustomfield>
    <scriptcustomfield scriptid="custscript_feed_cage">
      <fieldtype>SELECT</fieldtype>
      <label>Cage</label>
      <selectrecordtype>[scriptid=customrecord_cage]</selectrecordtype>
    </scriptcustomfield>
  </scriptcustomfields>
  <scriptdeployments>
    <scriptdeployment scriptid="customdeploy_feed_daily">
      <title>Feed every day</title>
      <status>SCHEDULED</status>
      <isdeployed>T</isdeployed>
      <loglevel>AUDIT</loglevel>
      <buffersize>1</buffersize>
      <concurrencylimit>2</concurrencylimit>
      <yieldaftermins>30</yieldaftermins>
      <recurrence>
        <daily>
          <startdate>2026-01-31</startdate>
          <starttime>02:00:00Z</starttime>
          <everyxdays>1</everyxdays>
          <repeat>PT15M</repeat>
        </daily>
      </recurrence>
      <custscript_feed_kilos>7</custscript_feed_kilos>
      <custscript_feed_cage>[scriptid=customrecord_cage.val_cage_big]</custscript_feed_cage>
    </scriptdeployment>
  </scriptdeployments>
</mapreducescript>`;

export const suiteletXml = `<suitelet scriptid="customscript_zoo_sl">
  <name>Zoo</name>
  <scriptfile>[/SuiteScripts/zoo/zoo.js]</scriptfile>
  <scriptdeployments>
    <scriptdeployment scriptid="customdeploy_zoo">
      <title>Zoo</title>
      <status>RELEASED</status>
      <allroles>T</allroles>
      <audslctrole>ADMINISTRATOR|[scriptid=customrole_keeper]</audslctrole>
      <links>
        <link>
          <linkcategory>BASICLISTSCUSTOM</linkcategory>
          <linktasktype>SCRIPT</linktasktype>
          <linklabel>Visit the zoo</linklabel>
        </link>
      </links>
    </scriptdeployment>
  </scriptdeployments>
</suitelet>`;

export const roleXml = `<role scriptid="customrole_keeper">
  <name>Keeper</name>
  <centertype>BASIC</centertype>
  <permissions>
    <permission>
      <permkey>LIST_CUSTJOB</permkey>
      <permlevel>VIEW</permlevel>
    </permission>
    <permission>
      <permkey>[scriptid=customrecord_lion]</permkey>
      <permlevel>EDIT</permlevel>
    </permission>
  </permissions>
</role>`;

const tags = (type: string) => `/**\n * @NApiVersion 2.1\n * @NScriptType ${type}\n */\ndefine([], () => ({}));\n`;

/** A package that keeps every rule. */
export const goodFiles: Files = {
  'manifest.xml': manifestXml,
  'deploy.xml': `<deploy>
  <files>
    <path>~/FileCabinet/SuiteScripts/zoo/*</path>
  </files>
  <objects>
    <path>~/Objects/customrecord_lion.xml</path>
    <path>~/Objects/*</path>
  </objects>
</deploy>`,
  'Objects/customrecord_cage.xml': cageXml,
  'Objects/customrecord_lion.xml': lionXml,
  'Objects/custentity_lion_fan.xml': entityFieldXml,
  'Objects/customscript_feed_mr.xml': mapReduceXml,
  'Objects/customscript_zoo_sl.xml': suiteletXml,
  'Objects/customrole_keeper.xml': roleXml,
  'FileCabinet/SuiteScripts/zoo/feed.js': tags('MapReduceScript'),
  'FileCabinet/SuiteScripts/zoo/zoo.js': tags('Suitelet'),
};

/** The zip of the good package with some files changed or left out. */
export function zipOf(changes: Files = {}): Uint8Array {
  const files = Object.entries({ ...goodFiles, ...changes }).flatMap(([path, text]) => (text === null ? [] : [[path, strToU8(text)]]));
  return zipSync(Object.fromEntries(files) as Record<string, Uint8Array>);
}

/** Replaces a text that must occur; a fixture that has drifted away fails loudly. */
export function swap(text: string, before: string, after: string): string {
  if (!text.includes(before)) throw new Error(`The fixture has no ${before}`);
  return text.replace(before, () => after);
}

/** The messages of one rule for the good package with some files changed, as `file:line message`. */
export function breaches(rule: string, changes: Files, account: AccountVariant = variant): string[] {
  const found = rules.find(({ name }) => name === rule);
  if (!found) throw new Error(`No rule ${rule}`);
  return found.check(readPackage(zipOf(changes)), account).map(({ file, line, message }: Finding) => `${file}:${line} ${message}`);
}

/** Everything that any rule has against the good package with some files changed. */
export function allBreaches(changes: Files, account: AccountVariant = variant): string[] {
  return validatePackage(readPackage(zipOf(changes)), account).map(
    ({ file, line, message, rule }) => `${file}:${line} ${message} [${rule}]`,
  );
}
