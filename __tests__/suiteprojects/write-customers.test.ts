import { NetworkFault } from '../../sandbox/http';
import { createClient, type SppClient } from '../../src/suiteprojects/client';
import type { HttpPort } from '../../src/suiteprojects/port';
import { writeCustomers, type CustomerWrite } from '../../src/suiteprojects/write-customers';
import { customer, HOST, localAccount, NETSUITE_ID, type LocalAccount } from '../sandbox/suiteprojects/local-account';
import { clientOf, countingTokens, fakeServer, platformError, read, response } from './fake-server';

const add = (netsuiteId: string, fields: Record<string, string> = {}): CustomerWrite => ({
  key: netsuiteId,
  act: 'add',
  externalId: `netsuite:1:${netsuiteId}`,
  fields: { company: `Company ${netsuiteId}`, [NETSUITE_ID]: netsuiteId, ...fields },
});
const modify = (sppId: string, fields: Record<string, string>, seen = '2026-01-02 03:04:05'): CustomerWrite => ({
  ...{ key: `n${sppId}`, act: 'modify', sppId, seen, fields },
});

describe('what is sent', () => {
  const sent = (write: CustomerWrite): string => {
    const server = fakeServer(({ body }) => response(`<${write.act === 'add' ? 'Add' : /<(Modify\w*)/.exec(body)?.[1]} status="0"/>`));
    writeCustomers(clientOf(server), { writes: [write] });
    return /<\/Auth>(.*)<\/request>/s.exec(server.bodies[0] ?? '')?.[1] ?? '';
  };

  it('creates by external id, so that it may be sent twice', () =>
    expect(sent(add('5', { 'addr.city': 'A & B', 'addr.zip': '01' }))).toBe(
      '<Add type="Customer" lookup="externalid" enable_custom="1"><Customer><externalid>netsuite:1:5</externalid><company>Company 5</company>' +
        `<${NETSUITE_ID}>5</${NETSUITE_ID}><addr><Address><city>A &amp; B</city><zip>01</zip></Address></addr></Customer></Add>`,
    ));

  it('changes only what nobody has saved since', () => {
    const xml = sent(modify('7', { company: 'New' }));
    expect(xml).toMatch(
      /^<ModifyOnCondition type="Customer" condition="if-not-updated" enable_custom="1"><Customer><id>7<\/id><company>New/,
    );
    expect(xml).toContain('<Date><year>2026</year><month>01</month><day>02</day><hour>03</hour>');
    expect(sent(modify('7', { company: 'New' }, ''))).toMatch(/^<Modify type="Customer" enable_custom="1">/);
  });
});

describe('against a server of any mood', () => {
  const ids = (body: string): number => (body.match(/<Add /g) ?? []).length;
  const each = ({ body }: { body: string }): string =>
    response(...[...body.matchAll(/netsuite:1:(\d+)/g)].map(([, id]) => `<Add status="0"><Customer><id>${id}</id></Customer></Add>`));

  it('sends nothing for nothing', () => expect(writeCustomers(clientOf(fakeServer()), { writes: [] })).toEqual([]));

  it('halves a batch that is too large', () => {
    const tooLarge = '<response status="555">too many</response>';
    const server = fakeServer(
      ...Array.from({ length: 3 }, () => (request: { body: string }) => (ids(request.body) > 2 ? tooLarge : each(request))),
    );
    expect(writeCustomers(clientOf(server), { writes: ['1', '2', '3', '4'].map((id) => add(id)) }).map(({ ok }) => ok)).toEqual([
      ...[true, true, true, true],
    ]);
    expect(server.bodies.map(ids)).toEqual([4, 2, 2]);
  });

  it('tells the status of each, and loses no other', () => {
    const answer = [
      '<Add status="0"><Customer><id>11</id></Customer></Add>',
      '<Add status="1104"><errors>taken</errors></Add>',
      '<Add status="0"/>',
    ];
    expect(writeCustomers(clientOf(fakeServer(response(...answer))), { writes: [add('1'), add('2'), add('3')] })).toEqual([
      { key: '1', ok: true, sppId: '11' },
      { key: '2', ok: false, status: 1104, code: 'SPP_RECORD_REFUSED', message: 'taken' },
      expect.objectContaining({ key: '3', ok: false, code: 'SPP_ANSWER_MISMATCH' }),
    ]);
  });

  it('does not take a change of somebody else for its own', () => {
    const server = fakeServer(response('<ModifyOnCondition status="0"><Customer><id>8</id></Customer></ModifyOnCondition>'));
    expect(writeCustomers(clientOf(server), { writes: [modify('7', {})] })[0]).toMatchObject({ ok: false, code: 'SPP_ANSWER_MISMATCH' });
  });

  it('gives up the batches that are left when a request fails as a whole', () => {
    const limit = '<response><Auth status="556"></Auth></response>';
    const outcomes = writeCustomers(clientOf(fakeServer(each, limit)), { writes: [add('1'), add('2'), add('3')], batchSize: 1 });
    expect(outcomes.map((one) => (one.ok ? one.sppId : one.code))).toEqual(['1', 'SPP_REQUEST_LIMIT', 'SPP_REQUEST_LIMIT']);
  });

  it('leaves out a value that XML cannot hold, and writes the others', () => {
    const outcomes = writeCustomers(clientOf(fakeServer(each)), { writes: [add('1', { notes: 'a\u0000b' }), add('2')] });
    expect(outcomes).toMatchObject([
      { ok: false, code: 'SPP_REQUEST_INVALID' },
      { ok: true, sppId: '2' },
    ]);
  });

  it('a change that cannot be looked at counts as refused', () => {
    const refused = response('<ModifyOnCondition status="1200"/>');
    const outcomes = writeCustomers(clientOf(fakeServer(refused, response(read('', 603)))), { writes: [modify('7', { company: 'x' })] });
    expect(outcomes[0]).toMatchObject({ ok: false, status: 1200, code: 'SPP_RECORD_CHANGED' });
  });
});

describe('in the local SuiteProjects Pro', () => {
  const clientFor = ({ spp, signIn }: LocalAccount): SppClient => {
    const { access_token } = signIn();
    const http: HttpPort = ({ url, headers, body }) => {
      try {
        return spp.handle({ method: 'POST', url, body, headers: lower(headers) });
      } catch (error) {
        if (error instanceof NetworkFault) throw platformError('SSS_REQUEST_TIME_EXCEEDED');
        throw error;
      }
    };
    const tokens = { ...countingTokens(), accessToken: () => access_token };
    return createClient({ host: HOST, namespace: 'default', apiKey: 'KEY', version: '1', http, tokens });
  };
  const lower = (headers: object): Record<string, string> =>
    Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]));
  const companies = ({ spp }: LocalAccount): string[] => spp.customers().map(({ company }) => company);

  it('creates customers once each, also when the answer is lost and the request is sent again', () => {
    const account = localAccount([customer(1)]);
    account.spp.injectFault({ on: 'api', kind: 'time-out-after-commit' });
    const writes = [add('501'), add('502', { 'addr.city': 'Rome', name: 'nick' })];
    expect(writeCustomers(clientFor(account), { writes })).toEqual([
      { key: '501', ok: true, sppId: '2' },
      { key: '502', ok: true, sppId: '3' },
    ]);
    expect(companies(account)).toEqual(['Company 1', 'Company 501', 'Company 502']);
    expect(account.spp.customer('3')).toMatchObject({ name: 'nick', addr: { city: 'Rome' }, custom: { [NETSUITE_ID]: '502' } });
  });

  it('changes what was not saved since, and refuses what was: no update is lost', () => {
    const account = localAccount([customer(1), customer(2)]);
    account.spp.saveCustomer({ ...customer(2), company: 'By a person' });
    const seen = '2025-06-01 08:00:00';
    expect(
      writeCustomers(clientFor(account), { writes: [modify('1', { company: 'New' }, seen), modify('2', { company: 'New' }, seen)] }),
    ).toMatchObject([
      { ok: true, sppId: '1' },
      { ok: false, status: 1200, code: 'SPP_RECORD_CHANGED' },
    ]);
    expect(companies(account)).toEqual(['New', 'By a person']);
  });

  it('knows its own change again when the answer was lost', () => {
    const account = localAccount([customer(1)]);
    account.spp.injectFault({ on: 'api', kind: 'time-out-after-commit' });
    const write = modify('1', { company: 'New', 'addr.city': 'Rome' }, '2025-06-01 08:00:00');
    expect(writeCustomers(clientFor(account), { writes: [write] })).toEqual([{ key: 'n1', ok: true, sppId: '1' }]);
  });
});
