import { answer, scriptedAccount, session } from '../../sandbox/netsuite/realm/scripted-account';

const MODULES = { cache: 'N/cache' };
const OPEN = "const c = cache.getCache({ name: 'rates' });";

it('holds what was put; anything but text becomes JSON (section_4642573343)', () => {
  expect(
    answer(
      MODULES,
      `${OPEN} c.put({ key: 'a', value: 'x' }); c.put({ key: 'b', value: { n: 1 } }); return c.get({ key: 'a' }) + c.get({ key: 'b' });`,
    ),
  ).toBe('x{"n":1}');
});

it('a missing key is null, or what the loader returns, which is kept', () => {
  expect(answer(MODULES, `${OPEN} return c.get({ key: 'a' });`)).toBeNull();
  const body = `${OPEN} let runs = 0; const loader = ({ key }) => { runs += 1; return key + '!'; };
return [c.get({ key: 'a', loader }), c.get({ key: 'a', loader }), runs].join();`;
  expect(answer(MODULES, body)).toBe('a!,a!,1');
});

it('removes', () =>
  expect(answer(MODULES, `${OPEN} c.put({ key: 'a', value: 'x' }); c.remove({ key: 'a' }); return c.get({ key: 'a' });`)).toBeNull());

it('costs 1 unit a call, 2 when the loader runs (section_157072844224)', () => {
  const opened = session(
    scriptedAccount(),
    MODULES,
    `${OPEN} c.put({ key: 'a', value: 'x' }); c.get({ key: 'a' }); c.get({ key: 'b', loader: () => 'y' });`,
  );
  opened.answer();
  expect(opened.usedUnits()).toBe(4);
});

it('forgets an entry when its time is over', () => {
  const account = scriptedAccount();
  answer(MODULES, `${OPEN} c.put({ key: 'a', value: 'x', ttl: 300 });`, account);
  account.clock.advance(299_000);
  expect(answer(MODULES, `${OPEN} return c.get({ key: 'a' });`, account)).toBe('x');
  account.clock.advance(1_000);
  expect(answer(MODULES, `${OPEN} return c.get({ key: 'a' });`, account)).toBeNull();
});

it('a ttl under 300 seconds is refused', () => {
  expect(answer(MODULES, `${OPEN} try { c.put({ key: 'a', value: 'x', ttl: 10 }); } catch (e) { return e.name; }`)).toBe('SSS_INVALID_TTL');
});

it('a public cache is shared, a private one belongs to its script', () => {
  const account = scriptedAccount();
  const read = (scope: string) => `return cache.getCache({ name: 'n', scope: cache.Scope.${scope} }).get({ key: 'a' });`;
  const write = (scope: string) => `cache.getCache({ name: 'n', scope: cache.Scope.${scope} }).put({ key: 'a', value: '${scope}' });`;
  answer(MODULES, write('PRIVATE') + write('PUBLIC'), account);
  const other = session(account, MODULES, `${read('PUBLIC')}`);
  (other.script as { scriptId: string }).scriptId = 'customscript_other';
  expect(other.answer()).toBe('PUBLIC');
  const stranger = session(account, MODULES, `${read('PRIVATE')}`);
  (stranger.script as { scriptId: string }).scriptId = 'customscript_other';
  expect(stranger.answer()).toBeNull();
});
