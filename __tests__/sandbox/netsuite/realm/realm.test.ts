import { answer, scriptedAccount, session } from './scripted-account';

describe('the realm of a script', () => {
  it.each(
    `process console setTimeout setInterval setImmediate queueMicrotask Buffer fetch URL URLSearchParams TextEncoder
    structuredClone WebAssembly SharedArrayBuffer Atomics Intl global window self performance crypto navigator module exports`.split(/\s+/),
  )('has no %s', (name) => {
    expect(answer({}, `return typeof ${name}`)).toBe('undefined');
  });

  it.each(['new Function("return 1")()', 'eval("1 + 1")', '(() => {}).constructor("return 1")()'])('refuses %s', (code) => {
    expect(() => answer({}, `return ${code}`)).toThrow(/Code generation from strings disallowed/);
  });

  it('does not lead to the machine through an emulated function', () => {
    const climb = `
      const found = [];
      for (const start of [log.debug, log, https.post, context]) {
        try { found.push(start.constructor.constructor('return typeof process')()); } catch (e) { found.push('closed'); }
      }
      return found.join()`;
    expect(() => answer({ log: 'N/log', https: 'N/https' }, climb)).toThrow(/NOT_EMULATED: N\/log.debug.constructor/);
    const viaModule = `try { return log.constructor.constructor('return typeof process')() } catch (e) { return 'closed' }`;
    expect(answer({ log: 'N/log' }, viaModule)).toBe('closed');
  });

  it.each(['Object.groupBy', 'Promise.withResolvers', 'Array.fromAsync', '"".isWellFormed', 'new Set().union', '[].values().map'])(
    'has nothing later than ECMAScript 2023: %s',
    (later) => {
      expect(answer({}, `return typeof ${later}`)).toBe('undefined');
    },
  );

  it('has ECMAScript 2023', () => {
    expect(answer({}, `return [3, 1, 2].toSorted().with(0, 9).findLast((n) => n < 9)`)).toBe(3);
  });

  it('reads the clock of the account', () => {
    const account = scriptedAccount();
    account.clock.advance(90_000);
    const body = `const d = new Date(); return [d.toISOString(), Date.now() === d.getTime(), d instanceof Date, d.constructor === Date].join()`;
    expect(answer({}, body, account)).toBe('2026-01-15T14:01:30.000Z,true,true,true');
  });

  it('draws the randomness of the account', () => {
    expect(answer({}, 'return Math.random()', scriptedAccount())).toBe(answer({}, 'return Math.random()', scriptedAccount()));
  });

  it.each([
    ['new Date("2026-01-01").getTime()', Date.UTC(2026, 0, 1)],
    ['new Date("2026-01-01T10:00:00+02:00").getTime()', Date.UTC(2026, 0, 1, 8)],
    ['Date.parse("2026-01-01T00:00:00Z")', Date.UTC(2026, 0, 1)],
    ['new Date(5).getTime()', 5],
    ['new Date(new Date(7)).getTime()', 7],
    ['String(new Date("nonsense").getTime())', 'NaN'],
  ])('%s is a moment everywhere', (expression, value) => {
    expect(answer({}, `return ${expression}`)).toBe(value);
  });

  it('shares nothing between sessions with realms of their own', () => {
    const account = scriptedAccount();
    session(account, {}, 'globalThis.left = 1').answer();
    expect(session(account, {}, 'return typeof left').answer()).toBe('undefined');
  });
});
