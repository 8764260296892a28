import type { Files } from './package-fixture';

const code = (type: string) => `/**\n * @NApiVersion 2.1\n * @NScriptType ${type}\n */\ndefine([], () => ({}));\n`;

export const guardXml = `<usereventscript scriptid="customscript_guard">
  <name>Guard the gate</name>
  <scriptfile>[/SuiteScripts/zoo/guard.js]</scriptfile>
  <scriptdeployments>
    <scriptdeployment scriptid="customdeploy_guard">
      <status>RELEASED</status>
      <recordtype>[scriptid=customrecord_lion]</recordtype>
      <allroles>T</allroles>
      <eventtype>EDIT</eventtype>
      <executioncontext>MAPREDUCE|USERINTERFACE</executioncontext>
      <runasrole>ADMINISTRATOR</runasrole>
    </scriptdeployment>
  </scriptdeployments>
</usereventscript>`;

export const clientXml = `<clientscript scriptid="customscript_feeder">
  <name>Help the feeder</name>
  <scriptfile>[/SuiteScripts/zoo/feeder.js]</scriptfile>
  <scriptdeployments>
    <scriptdeployment scriptid="customdeploy_feeder">
      <status>TESTING</status>
      <recordtype>CUSTOMER</recordtype>
      <audslctrole>[scriptid=customrole_keeper]</audslctrole>
    </scriptdeployment>
  </scriptdeployments>
</clientscript>`;

export const scheduledXml = `<scheduledscript scriptid="customscript_clean">
  <name>Clean the cages</name>
  <scriptfile>[/SuiteScripts/zoo/clean.js]</scriptfile>
  <scriptdeployments>
    <scriptdeployment scriptid="customdeploy_clean">
      <title>Clean every night</title>
      <status>SCHEDULED</status>
      <recurrence>
        <daily>
          <startdate>2026-01-31</startdate>
          <starttime>02:00:00Z</starttime>
          <everyxdays>1</everyxdays>
        </daily>
      </recurrence>
    </scriptdeployment>
  </scriptdeployments>
</scheduledscript>`;

export const restletXml = `<restlet scriptid="customscript_desk">
  <name>Front desk</name>
  <scriptfile>[/SuiteScripts/zoo/desk.js]</scriptfile>
  <scriptdeployments>
    <scriptdeployment scriptid="customdeploy_desk">
      <title>Front desk</title>
      <status>RELEASED</status>
      <audslctrole>[scriptid=customrole_keeper]</audslctrole>
    </scriptdeployment>
  </scriptdeployments>
</restlet>`;

export const moodXml = `<customlist scriptid="customlist_mood">
  <name>Mood</name>
  <isordered>T</isordered>
  <customvalues>
    <customvalue scriptid="val_calm">
      <value>Calm</value>
    </customvalue>
    <customvalue scriptid="val_hungry">
      <value>Hungry</value>
      <isinactive>T</isinactive>
    </customvalue>
  </customvalues>
</customlist>`;

export const subtabXml = `<subtab scriptid="custtab_zoo">
  <title>Zoo</title>
  <tabtype>ENTITY</tabtype>
</subtab>`;

export const moodFieldXml = `<entitycustomfield scriptid="custentity_mood">
  <fieldtype>SELECT</fieldtype>
  <label>Mood</label>
  <selectrecordtype>[scriptid=customlist_mood]</selectrecordtype>
  <appliestocustomer>T</appliestocustomer>
  <subtab>[scriptid=custtab_zoo]</subtab>
</entitycustomfield>`;

/** Objects of the other script types, a list, and a field on a subtab that offers the list; they keep every rule. */
export const moreFiles: Files = {
  'Objects/customscript_guard.xml': guardXml,
  'Objects/customscript_feeder.xml': clientXml,
  'Objects/customscript_clean.xml': scheduledXml,
  'Objects/customscript_desk.xml': restletXml,
  'Objects/customlist_mood.xml': moodXml,
  'Objects/custtab_zoo.xml': subtabXml,
  'Objects/custentity_mood.xml': moodFieldXml,
  'FileCabinet/SuiteScripts/zoo/guard.js': code('UserEventScript'),
  'FileCabinet/SuiteScripts/zoo/feeder.js': code('ClientScript'),
  'FileCabinet/SuiteScripts/zoo/clean.js': code('ScheduledScript'),
  'FileCabinet/SuiteScripts/zoo/desk.js': code('Restlet'),
};
