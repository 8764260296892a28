import { PlatformError } from '../../../../sandbox/netsuite/types';
import { answer, scriptedAccount, session } from './scripted-account';

const POST = "https.post({ url: 'https://other.example', body: 'x' })";

describe('governance', () => {
  it('charges a call before its work, and a failing call all the same', () => {
    const account = scriptedAccount();
    const opened = session(account, {}, '');
    const fail = (): never =>
      opened.call('record.save', 10, () => {
        expect(opened.usedUnits()).toBe(10);
        throw new PlatformError('DUP_RCRD', 'There is one already.');
      });
    expect(fail).toThrow(expect.objectContaining({ name: 'DUP_RCRD', message: 'There is one already.' }));
    expect(opened.remainingUnits()).toBe(990);
  });

  it('ends the session at the limit, before the work of the call that passes it', () => {
    const account = scriptedAccount();
    const opened = session(account, { https: 'N/https' }, `for (;;) ${POST};`, { unitLimit: 25 });
    expect(() => opened.answer()).toThrow(expect.objectContaining({ name: 'SSS_USAGE_LIMIT_EXCEEDED' }));
    expect(account.requests).toHaveLength(2);
    expect(opened.usedUnits()).toBe(20);
  });

  it('does not let a script act after the limit, nor swallow it', () => {
    const account = scriptedAccount();
    const body = `
      const seen = [];
      for (let i = 0; i < 4; i++) try { ${POST}; seen.push('sent') } catch (e) { seen.push(e.name) }
      try { log.debug('late', 'x') } catch (e) { seen.push('log ' + e.name) }
      context.seen = seen.join()`;
    const opened = session(account, { https: 'N/https', log: 'N/log' }, body, { unitLimit: 20 });
    const context = { seen: '' };
    opened.load()['onRequest']?.(context);
    expect(context.seen).toBe('sent,sent,SSS_USAGE_LIMIT_EXCEEDED,SSS_USAGE_LIMIT_EXCEEDED,log SSS_USAGE_LIMIT_EXCEEDED');
    expect(account.logs).toEqual([]);
    expect(() => opened.settle()).toThrow(expect.objectContaining({ name: 'SSS_USAGE_LIMIT_EXCEEDED' }));
  });

  it('ends the session past its time, with the work of the last call done', () => {
    const account = scriptedAccount();
    const opened = session(account, { https: 'N/https' }, `for (;;) ${POST};`, { timeLimitSeconds: 0.1 });
    expect(() => opened.answer()).toThrow(expect.objectContaining({ name: 'SSS_TIME_LIMIT_EXCEEDED' }));
    expect(account.requests).toHaveLength(3);
  });
});

describe('the modelled time of a call', () => {
  it.each([
    ['record.save customer', 0, 900],
    ['record.save', 0, 300],
    ['record.save customrecord_x', 0, 300],
    ['record.create customer', 0, 60],
    ['query.runSuiteQL', 1_000, 170],
    ['https.post', 0, 40],
    ['something.else', 0, 50],
  ])('%s over %d rows takes %d ms', (name, rows, milliseconds) => {
    const account = scriptedAccount();
    const before = account.clock.now();
    session(account, {}, '').call(name, 1, () => undefined, rows);
    expect(account.clock.now() - before).toBe(milliseconds);
  });
});

describe('a strike', () => {
  it.each([
    ['before', 0],
    ['after', 1],
  ] as const)('%s the work of a call leaves %d requests, and ends the session', (moment, requests) => {
    const account = scriptedAccount();
    const strike = new Error('down');
    const body = `try { ${POST} } catch (e) { context.first = e.name } try { ${POST} } catch (e) { context.second = e.name }`;
    const opened = session(account, { https: 'N/https' }, body, {
      strike: (_name, when) => {
        if (when === moment) throw strike;
      },
    });
    const context = {};
    opened.load()['onRequest']?.(context);
    expect(context).toEqual({ first: 'SSS_APP_SERVER_RESTART', second: 'SSS_APP_SERVER_RESTART' });
    expect(account.requests).toHaveLength(requests);
    expect(() => opened.settle()).toThrow(strike);
  });
});

describe('what is not emulated', () => {
  it.each([
    ['a member of a module', 'https.requestRestlet({})', 'N/https.requestRestlet'],
    ['a member of a method', 'https.post.promise({})', 'N/https.post.promise'],
    ['an option', "https.get({ url: 'https://x.example', credentials: [] })", 'N/https.get option credentials'],
  ])('%s is named, and found though the script swallows it', (_case, code, what) => {
    const body = `try { ${code} } catch (e) { return e.name } return 'passed'`;
    const opened = session(scriptedAccount(), { https: 'N/https' }, body);
    expect(opened.load()['onRequest']?.({})).toBe('NOT_EMULATED');
    expect(() => opened.settle()).toThrow(`NOT_EMULATED: ${what}`);
  });

  it('outweighs an error that the script threw because of it', () => {
    const body = "try { https.requestSuitelet({}) } catch (e) { throw new Error('wrapped') }";
    expect(() => answer({ https: 'N/https' }, body)).toThrow('NOT_EMULATED: N/https.requestSuitelet');
  });
});

describe('a SuiteScript error', () => {
  it('is an Error of the realm with the members of error.SuiteScriptError', () => {
    const body = `
      try { https.post({ url: 'https://x.example' }) } catch (e) {
        return JSON.stringify({ isError: e instanceof Error, type: e.type, name: e.name, message: e.message, id: typeof e.id,
          stack: Array.isArray(e.stack) && e.stack.every((line) => line.includes('/SuiteScripts/')), frames: e.stack.length > 0,
          cause: e.cause.code, text: JSON.parse(e.toString()).name, json: JSON.parse(JSON.stringify(e)).type });
      }`;
    expect(JSON.parse(answer({ https: 'N/https' }, body) as string)).toEqual({
      isError: true,
      type: 'error.SuiteScriptError',
      name: 'SSS_MISSING_REQD_ARGUMENT',
      message: 'https.post: Missing a required argument: body',
      id: 'string',
      stack: true,
      frames: true,
      cause: 'SSS_MISSING_REQD_ARGUMENT',
      text: 'SSS_MISSING_REQD_ARGUMENT',
      json: 'error.SuiteScriptError',
    });
  });
});
