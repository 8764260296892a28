import { deployPackage } from '../../../../sandbox/netsuite/deploy/deploy-package';
import { DeployRejected } from '../../../../sandbox/netsuite/deploy/violation';
import type { Account } from '../../../../sandbox/netsuite/types';
import { deployed, emptyAccount } from './account-fixture';
import { cageXml, goodFiles, lionXml, mapReduceXml, swap, variant, zipOf } from './package-fixture';

/** Everything in an account that a deploy may touch, as plain data. */
function snapshot({ store, files, scripts, deployed: memory }: Account): string {
  const types = ['customrecord_cage', 'customrecord_lion'];
  return JSON.stringify([
    types.map((type) => [store.customRecord(type), store.all(type)]),
    store.entityFields(),
    [...files],
    [...scripts],
    [...(memory?.instances ?? [])],
    [...(memory?.roles ?? [])],
  ]);
}

const daily = (account: Account) => account.scripts.get('customscript_feed_mr')?.deployments[0];

describe('deployPackage into a fresh account', () => {
  const account = emptyAccount();
  const report = deployPackage(account, zipOf());

  it('reports what it created: files, then objects with what they need before them, instances, scripts', () =>
    expect(report).toEqual({
      created: [
        { kind: 'file', id: '/SuiteScripts/zoo/feed.js' },
        { kind: 'file', id: '/SuiteScripts/zoo/zoo.js' },
        { kind: 'customrecordtype', id: 'customrecord_cage' },
        { kind: 'customrecordtype', id: 'customrecord_lion' },
        { kind: 'entitycustomfield', id: 'custentity_lion_fan' },
        { kind: 'role', id: 'customrole_keeper' },
        { kind: 'instance', id: 'customrecord_cage.val_cage_big' },
        { kind: 'instance', id: 'customrecord_lion.val_lion_leo' },
        { kind: 'mapreducescript', id: 'customscript_feed_mr' },
        { kind: 'scriptdeployment', id: 'customscript_feed_mr.customdeploy_feed_daily' },
        { kind: 'suitelet', id: 'customscript_zoo_sl' },
        { kind: 'scriptdeployment', id: 'customscript_zoo_sl.customdeploy_zoo' },
      ],
      updated: [],
      notes: [],
    }));

  it('puts the files into the file cabinet', () =>
    expect(account.files.get('/SuiteScripts/zoo/feed.js')).toBe(goodFiles['FileCabinet/SuiteScripts/zoo/feed.js']));

  it('defines custom record types', () =>
    expect(account.store.customRecord('customrecord_lion')).toEqual({
      scriptId: 'customrecord_lion',
      recordName: 'Lion',
      systemNotes: true,
      includeName: true,
      accessType: 'CUSTRECORDENTRYPERM',
      permissions: undefined,
      optimisticLocking: true,
      fields: [
        { scriptId: 'custrecord_lion_cage', fieldType: 'SELECT', label: 'Cage', mandatory: false, selectRecordType: 'customrecord_cage' },
        { scriptId: 'custrecord_lion_wild', fieldType: 'CHECKBOX', label: 'Wild', mandatory: false },
        { scriptId: 'custrecord_lion_motto', fieldType: 'TEXT', label: 'Motto', mandatory: false, maxLength: 20 },
      ],
    }));

  it('defines entity fields', () =>
    expect(account.store.entityFields()).toEqual([
      { scriptId: 'custentity_lion_fan', fieldType: 'CHECKBOX', label: 'Likes lions', mandatory: false, appliesTo: ['customer'] },
    ]));

  it('makes rows of instances, with values of the right kind and references as internal ids', () => {
    const [cage] = account.store.all('customrecord_cage');
    expect(cage?.fields).toMatchObject({ name: 'Big cage', custrecord_cage_size: 40 });
    expect(account.store.all('customrecord_lion').map(({ fields }) => fields)).toMatchObject([
      { name: 'Leo', custrecord_lion_cage: String(cage?.id), custrecord_lion_wild: true, custrecord_lion_motto: 'Roar' },
    ]);
  });

  it('installs a Map/Reduce script with its deployment and schedule', () =>
    expect(account.scripts.get('customscript_feed_mr')).toEqual({
      scriptId: 'customscript_feed_mr',
      internalId: 1,
      type: 'mapreducescript',
      name: 'Feed the lions',
      file: '/SuiteScripts/zoo/feed.js',
      parameters: [
        { scriptId: 'custscript_feed_kilos', fieldType: 'INTEGER', defaultValue: '5' },
        { scriptId: 'custscript_feed_cage', fieldType: 'SELECT' },
      ],
      deployments: [
        {
          scriptId: 'customdeploy_feed_daily',
          internalId: 1,
          title: 'Feed every day',
          status: 'SCHEDULED',
          isDeployed: true,
          logLevel: 'AUDIT',
          concurrencyLimit: 2,
          bufferSize: 1,
          yieldAfterMinutes: 30,
          queueAllStagesAtOnce: true,
          parameters: { custscript_feed_kilos: '7', custscript_feed_cage: '1' },
          recurrence: { event: 'daily', startsAt: Date.UTC(2026, 0, 31, 2), everyDays: 1, repeatMinutes: 15 },
        },
      ],
    }));

  it('installs a Suitelet with its audience and links, and the defaults of SDF', () =>
    expect(account.scripts.get('customscript_zoo_sl')).toMatchObject({
      internalId: 2,
      type: 'suitelet',
      deployments: [
        {
          internalId: 2,
          status: 'RELEASED',
          isDeployed: true,
          logLevel: 'DEBUG',
          audience: {
            allRoles: true,
            allEmployees: false,
            allPartners: false,
            roles: ['ADMINISTRATOR', 'customrole_keeper'],
            isOnline: false,
          },
          links: [{ category: 'BASICLISTSCUSTOM', label: 'Visit the zoo' }],
        },
      ],
    }));

  it('keeps roles as data', () =>
    expect(account.deployed?.roles.get('customrole_keeper')).toEqual({
      scriptId: 'customrole_keeper',
      internalId: 1000,
      name: 'Keeper',
      centerType: 'BASIC',
      permissions: [
        { key: 'LIST_CUSTJOB', level: 'VIEW' },
        { key: 'customrecord_lion', level: 'EDIT' },
      ],
    }));
});

describe('deployPackage again', () => {
  it('updates everything, creates nothing, and leaves the account as it was', () => {
    const account = deployed();
    const before = snapshot(account);
    const report = deployPackage(account, zipOf());
    expect(report.created).toEqual([]);
    expect(report.updated).toHaveLength(12);
    expect(snapshot(account)).toBe(before);
  });

  it('writes what the XML says and leaves alone what it does not mention', () => {
    const account = deployed();
    const [leo] = account.store.all('customrecord_lion');
    account.store.update('customrecord_lion', leo?.id ?? 0, { name: 'Leopold', custrecord_lion_motto: 'Purr' });
    deployed({ 'Objects/customrecord_lion.xml': swap(lionXml, '<custrecord_lion_motto>Roar</custrecord_lion_motto>', '') }, account);
    expect(account.store.all('customrecord_lion').map(({ fields }) => fields)).toMatchObject([
      { name: 'Leo', custrecord_lion_cage: '1', custrecord_lion_wild: true, custrecord_lion_motto: 'Purr' },
    ]);
  });

  it('makes a deleted instance anew', () => {
    const account = deployed();
    account.store.remove('customrecord_lion', account.store.all('customrecord_lion')[0]?.id ?? 0);
    const report = deployPackage(account, zipOf());
    expect(report.created).toEqual([{ kind: 'instance', id: 'customrecord_lion.val_lion_leo' }]);
    expect(account.store.all('customrecord_lion')).toHaveLength(1);
  });

  it('deletes nothing: fields, parameters, deployments and objects that are gone from the package stay', () => {
    const account = deployed();
    const field = /<customrecordcustomfield scriptid="custrecord_lion_motto">[\s\S]*?<\/customrecordcustomfield>/.exec(lionXml)?.[0] ?? '';
    const lion = swap(swap(lionXml, field, ''), '<custrecord_lion_motto>Roar</custrecord_lion_motto>', '');
    deployed(
      { 'Objects/customrecord_lion.xml': lion, 'Objects/customscript_feed_mr.xml': null, 'Objects/custentity_lion_fan.xml': null },
      account,
    );
    expect(account.store.customRecord('customrecord_lion')?.fields.map(({ scriptId }) => scriptId)).toContain('custrecord_lion_motto');
    expect(account.scripts.has('customscript_feed_mr')).toBe(true);
    expect(account.store.entityFields()).toHaveLength(1);
  });

  it('gives a new deployment the next internal id and keeps the ids of the others', () => {
    const account = deployed();
    const more = `<scriptdeployment scriptid="customdeploy_feed_now"><title>Now</title><status>NOTSCHEDULED</status></scriptdeployment></scriptdeployments>`;
    deployed({ 'Objects/customscript_feed_mr.xml': swap(mapReduceXml, '</scriptdeployments>', more) }, account);
    expect(account.scripts.get('customscript_feed_mr')?.deployments).toMatchObject([
      { scriptId: 'customdeploy_feed_daily', internalId: 1 },
      {
        scriptId: 'customdeploy_feed_now',
        internalId: 3,
        logLevel: 'DEBUG',
        concurrencyLimit: 1,
        bufferSize: 1,
        yieldAfterMinutes: 60,
        parameters: {},
      },
    ]);
  });

  it('keeps the value of a parameter that the XML no longer mentions', () => {
    const account = deployed();
    deployed({ 'Objects/customscript_feed_mr.xml': swap(mapReduceXml, '<custscript_feed_kilos>7</custscript_feed_kilos>', '') }, account);
    expect(daily(account)?.parameters).toEqual({ custscript_feed_kilos: '7', custscript_feed_cage: '1' });
  });

  it('keeps what an administrator set in a deployment and the XML does not mention', () => {
    const account = deployed();
    const deployment = daily(account);
    if (deployment) deployment.logLevel = 'ERROR';
    deployed({ 'Objects/customscript_feed_mr.xml': swap(mapReduceXml, '<loglevel>AUDIT</loglevel>', '') }, account);
    expect(daily(account)?.logLevel).toBe('ERROR');
  });
});

describe('deployPackage of a bad package', () => {
  it('throws all violations and installs nothing', () => {
    const account = emptyAccount({ ...variant, features: ['CUSTOMRECORDS'] });
    const before = snapshot(account);
    const attempt = () => deployPackage(account, zipOf({ 'Objects/customrecord_cage.xml': swap(cageXml, '>40<', '>forty<') }));
    expect(attempt).toThrow(DeployRejected);
    expect(attempt).toThrow(
      [
        'The package was rejected; nothing was installed.',
        '  manifest.xml:7 To install this SuiteCloud project, the SERVERSIDESCRIPTING feature must be enabled in the account. [account-features]',
        '  Objects/customrecord_cage.xml:13 The custrecord_cage_size field for the val_cage_big (instance) subrecord must not be forty. It must be a whole number. [instance-values]',
      ].join('\n'),
    );
    expect(snapshot(account)).toBe(before);
    expect(account.deployed).toBeUndefined();
  });

  it('installs nothing of a package that it does not emulate', () => {
    const account = emptyAccount();
    const before = snapshot(account);
    expect(() => deployPackage(account, zipOf({ 'Objects/customsegment_x.xml': '<customsegment scriptid="customsegment_x"/>' }))).toThrow(
      'NOT_EMULATED',
    );
    expect(snapshot(account)).toBe(before);
  });

  it('throws for bytes that are no zip', () =>
    expect(() => deployPackage(emptyAccount(), new Uint8Array([1, 2, 3]))).toThrow('invalid zip data'));
});
