import { answer, DEPLOYMENT, scriptedAccount, session } from '../../realm/scripted-account';

const log = { log: 'N/log' };

describe('N/log', () => {
  it('writes an entry for both forms of a call', () => {
    const account = scriptedAccount();
    account.clock.advance(5);
    answer(log, "log.debug('a', 'b'); log.emergency({ title: 'c', details: 'd' })", account);
    expect(account.logs).toEqual([
      { time: account.clock.now(), script: 'customscript_test', deployment: 'customdeploy_test', level: 'DEBUG', title: 'a', details: 'b' },
      {
        time: account.clock.now(),
        script: 'customscript_test',
        deployment: 'customdeploy_test',
        level: 'EMERGENCY',
        title: 'c',
        details: 'd',
      },
    ]);
  });

  it.each([
    ['{ a: [1] }', '{"a":[1]}'],
    ['12', '12'],
    ['true', 'true'],
    ['null', 'null'],
    ['undefined', ''],
    ["new TypeError('odd')", 'TypeError: odd'],
    ["'x'.repeat(5000)", 'x'.repeat(3_999)],
  ])('shows %s as text', (details, text) => {
    const account = scriptedAccount();
    answer(log, `log.error('t', ${details})`, account);
    expect(account.logs[0]?.details).toBe(text);
  });

  it('takes a list as title [K], and an object only as options', () => {
    const account = scriptedAccount();
    answer(log, "log.debug(['a', { b: 1 }], 'd')", account);
    expect(account.logs).toMatchObject([{ title: '["a",{"b":1}]', details: 'd' }]);
    expect(() => answer(log, "log.debug({ id: 7 }, 'd')", account)).toThrow('N/log.debug option id');
  });

  it('cuts a title after 99 characters', () => {
    const account = scriptedAccount();
    answer(log, "log.error('x'.repeat(120), 1)", account);
    expect(account.logs[0]?.title).toHaveLength(99);
  });

  it.each(["''", 'null', 'undefined'])('calls an entry whose title is %s Untitled (section_4430384449)', (title) => {
    const account = scriptedAccount();
    answer(log, `log.debug(${title}, 1); log.debug({ title: ${title}, details: 2 })`, account);
    expect(account.logs.map((entry) => entry.title)).toEqual(['Untitled', 'Untitled']);
  });

  it.each([
    ['DEBUG', 'DEBUG,AUDIT,ERROR,EMERGENCY'],
    ['AUDIT', 'AUDIT,ERROR,EMERGENCY'],
    ['ERROR', 'ERROR,EMERGENCY'],
    ['EMERGENCY', 'EMERGENCY'],
  ])('drops what lies below the log level %s of the deployment', (logLevel, levels) => {
    const account = scriptedAccount();
    session(account, log, "for (const level of ['debug', 'audit', 'error', 'emergency']) log[level]('t', 1)", {
      deployment: { ...DEPLOYMENT, logLevel },
    }).answer();
    expect(account.logs.map(({ level }) => level).join()).toBe(levels);
  });

  it.each([
    ["log.info('t', 1)", /N\/log.info/],
    ["log.debug({ title: 't', detail: 1 })", /N\/log.debug option detail/],
    ["const x = {}; x.x = x; log.debug('t', x)", /JSON cannot hold/],
  ])('does not emulate %s', (code, message) => {
    expect(() => answer(log, code)).toThrow(message);
  });
});
