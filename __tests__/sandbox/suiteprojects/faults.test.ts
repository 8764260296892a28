import type { SppFault } from '../../../sandbox/suiteprojects/server';
import { MalformedXml } from '../../../sandbox/suiteprojects/xml/parse';
import { customers, idsIn, localAccount, modify, read, statuses } from './local-account';

const write = modify(1, '<notes>written</notes>');

describe('faults of the XML API', () => {
  it.each([
    ['time-out-before', { kind: 'time-out', afterCommit: false }, undefined],
    ['connection-reset', { kind: 'connection-reset', afterCommit: false }, undefined],
    ['time-out-after-commit', { kind: 'time-out', afterCommit: true }, 'written'],
  ] as const)('%s', (kind, error, notes) => {
    const { spp, call } = localAccount(customers(1));
    spp.injectFault({ on: 'api', kind });
    expect(() => call(write)).toThrow(expect.objectContaining(error));
    expect(spp.customer('1')?.notes).toBe(notes);
    expect(spp.stats.requests).toBe(1);
    expect(statuses(call(write))).toEqual(['Auth 0', 'Modify 0']);
  });

  it.each([
    ['http-500', 500],
    ['http-503', 503],
    ['http-429', 429],
  ] as const)('%s answers so and writes nothing', (kind, status) => {
    const { spp, send } = localAccount(customers(1));
    spp.injectFault({ on: 'any', kind });
    expect(send('/api.pl', { method: 'POST', headers: { 'content-type': 'application/xml' }, body: '<x/>' }).status).toBe(status);
    expect(spp.customer('1')?.notes).toBeUndefined();
  });

  it('status-556 refuses at Auth', () => {
    const { spp, call } = localAccount(customers(1));
    spp.injectFault({ on: 'api', kind: 'status-556' });
    expect(statuses(call(write))).toEqual(['Auth 556', 'Modify 2']);
    expect(spp.customer('1')?.notes).toBeUndefined();
  });

  it('cut-off-xml ends the answer in the middle, with the work done', () => {
    const { spp, callText, call } = localAccount(customers(1));
    const whole = callText(write).length;
    spp.injectFault({ on: 'api', kind: 'cut-off-xml', times: 2 });
    const cut = callText(write);
    expect(cut.length).toBeGreaterThan(0);
    expect(cut.length).toBeLessThan(whole);
    expect(() => call(write)).toThrow(MalformedXml);
    expect(spp.customer('1')?.notes).toBe('written');
  });

  it('wrong-blocks loses the block of the first command, with the work done', () => {
    const { spp, call } = localAccount(customers(2));
    spp.injectFault({ on: 'api', kind: 'wrong-blocks' });
    expect(statuses(call(`<Time/>${write}${modify(9, '')}`))).toEqual(['Auth 0', 'Modify 0', 'Modify 601']);
    expect(spp.customer('1')?.notes).toBe('written');
  });

  it('expired-token ends the life of the token', () => {
    const { spp, call, signIn } = localAccount(customers(1));
    spp.injectFault({ on: 'api', kind: 'expired-token' });
    expect(statuses(call(write))).toEqual(['Auth 401', 'Modify 2']);
    expect(statuses(call(write))).toEqual(['Auth 401', 'Modify 2']);
    expect(statuses(call(write, signIn().access_token))).toEqual(['Auth 0', 'Modify 0']);
  });

  it('short-page waits for a full page and takes rows from its end', () => {
    const { spp, call } = localAccount(customers(15));
    spp.injectFault({ on: 'api', kind: 'short-page' });
    expect(idsIn(call(read('', '', { limit: '10,10' })))).toHaveLength(5);
    const short = idsIn(call(read('', '', { limit: '0,10' })));
    expect(short.length).toBeGreaterThan(0);
    expect(short.length).toBeLessThan(10);
    expect(short).toEqual(customers(short.length).map((one) => one.id));
    expect(idsIn(call(read('', '', { limit: '0,10' })))).toHaveLength(10);
  });

  it('status-on-modify strikes one customer, or any, instead of the work', () => {
    const { spp, call } = localAccount(customers(3));
    const all = [1, 2, 3].map((id) => modify(id, '<notes>written</notes>')).join('');
    spp.injectFault({ on: 'api', kind: 'status-on-modify', status: 425, sppId: '2' });
    expect(statuses(call(all))).toEqual(['Auth 0', 'Modify 0', 'Modify 425', 'Modify 0']);
    expect(spp.customers().map((one) => one.notes)).toEqual(['written', undefined, 'written']);
    spp.injectFault({ on: 'api', kind: 'status-on-modify', status: 8, times: 2, skip: 1 });
    expect(statuses(call(all))).toEqual(['Auth 0', 'Modify 0', 'Modify 8', 'Modify 8']);
    expect(statuses(call(all))).toEqual(['Auth 0', 'Modify 0', 'Modify 0', 'Modify 0']);
  });
});

describe('faults of the token endpoint', () => {
  it('time-out-after-commit has rotated the refresh token: the old one is dead, the new one unknown', () => {
    const { spp, signIn, tokenForm } = localAccount();
    const form = { grant_type: 'refresh_token', refresh_token: signIn().refresh_token };
    spp.injectFault({ on: 'token', kind: 'time-out-after-commit' });
    expect(() => tokenForm(form)).toThrow(expect.objectContaining({ kind: 'time-out', afterCommit: true }));
    expect(JSON.parse(tokenForm(form).body)).toEqual({ error: 'invalid_grant' });
  });

  it('time-out-before has not', () => {
    const { spp, signIn, tokenForm } = localAccount();
    const form = { grant_type: 'refresh_token', refresh_token: signIn().refresh_token };
    spp.injectFault({ on: 'token', kind: 'time-out-before' });
    expect(() => tokenForm(form)).toThrow(expect.objectContaining({ afterCommit: false }));
    expect(tokenForm(form).status).toBe(200);
  });

  it('expired-token expires the refresh token', () => {
    const { spp, signIn, tokenForm } = localAccount();
    const form = { grant_type: 'refresh_token', refresh_token: signIn().refresh_token };
    spp.injectFault({ on: 'token', kind: 'expired-token' });
    expect(tokenForm(form).status).toBe(400);
    expect(tokenForm(form).status).toBe(400);
  });

  it('leaves the XML API alone, and the reverse', () => {
    const { spp, signIn, call } = localAccount();
    spp.injectFault({ on: 'token', kind: 'http-500' });
    expect(statuses(call('<Time/>'))).toEqual(['Auth 0', 'Time 0']);
    expect(() => signIn()).toThrow(SyntaxError);
    spp.injectFault({ on: 'api', kind: 'http-500' });
    expect(signIn().token_type).toBe('Bearer');
  });
});

describe('counting', () => {
  it('skips, then strikes as often as told', () => {
    const { spp, call } = localAccount();
    spp.injectFault({ on: 'api', kind: 'connection-reset', skip: 2, times: 2 });
    const outcomes = Array.from({ length: 6 }, () => {
      try {
        return statuses(call('<Time/>')).join();
      } catch {
        return 'fault';
      }
    });
    const ok = 'Auth 0,Time 0';
    expect(outcomes).toEqual([ok, ok, 'fault', 'fault', ok, ok]);
  });

  it('strikes with one fault after the other', () => {
    const { spp, call } = localAccount();
    spp.injectFault({ on: 'api', kind: 'connection-reset' });
    spp.injectFault({ on: 'api', kind: 'status-556' });
    expect(() => call('<Time/>')).toThrow('connection-reset');
    expect(statuses(call('<Time/>'))).toEqual(['Auth 556', 'Time 2']);
  });

  it.each<[SppFault, string]>([
    [{ on: 'token', kind: 'cut-off-xml' }, 'cannot strike the token endpoint'],
    [{ on: 'token', kind: 'short-page' }, 'cannot strike the token endpoint'],
    [{ on: 'api', kind: 'http-500', times: 0 }, 'strikes at least once'],
    [{ on: 'api', kind: 'http-500', skip: -1 }, 'cannot skip -1'],
    [{ on: 'api', kind: 'http-500', times: 1.5 }, 'not 1.5 times'],
  ])('refuses %p', (fault, message) => {
    expect(() => localAccount().spp.injectFault(fault)).toThrow(message);
  });
});
