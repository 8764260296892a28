import { answer, DEPLOYMENT, scriptedAccount, session } from '../../realm/scripted-account';

const runtime = { runtime: 'N/runtime' };

describe('N/runtime', () => {
  it.each([
    ['runtime.getCurrentScript().id', 'customscript_test'],
    ['runtime.getCurrentScript().deploymentId', 'customdeploy_test'],
    ['runtime.getCurrentScript().getRemainingUsage()', 1_000],
    ['runtime.getCurrentUser().role', 3],
    ['runtime.getCurrentUser().roleId', 'administrator'],
    ['runtime.getCurrentUser().department', 0],
    ['runtime.getCurrentUser().location', 0],
    ['runtime.getCurrentUser().subsidiary', 0],
    ['runtime.getCurrentUser().contact', 0],
    ['runtime.Permission.FULL', 4],
    ['runtime.ContextType.PLATFORMEXTENSION', 'PLATFORMEXTENSION'],
    ['runtime.executionContext === runtime.ContextType.SUITELET', true],
    ['runtime.envType === runtime.EnvType.PRODUCTION', true],
    ['runtime.accountId', 'TD100'],
    ['runtime.country', 'US'],
    ["runtime.getCurrentScript().getParameter('custscript_none')", null],
    ["runtime.isFeatureInEffect({ feature: 'SERVERSIDESCRIPTING' })", true],
    ["runtime.isFeatureInEffect({ feature: 'SUBSIDIARIES' })", false],
    ["runtime.getCurrentSession().get({ name: 'nothing' })", null],
  ])('%s is %j', (expression, value) => {
    expect(answer(runtime, `return ${expression}`)).toBe(value);
  });

  it('knows the department of the administrator only, and the subsidiary only where there are none [K]', () => {
    const kim = { id: 7, name: 'Kim', email: 'kim@example.com', role: 1_001, roleId: 'customrole_clerk' };
    const asKim = (body: string) => session(scriptedAccount(), runtime, body, { user: kim });
    expect(() => asKim('return runtime.getCurrentUser().department').answer()).toThrow('N/runtime.User.department');
    expect(() => asKim('return runtime.getCurrentUser().subsidiary').answer()).toThrow('N/runtime.User.subsidiary');
    const plain = scriptedAccount();
    const oneWorld = { ...plain, variant: { ...plain.variant, features: ['SUBSIDIARIES'] } };
    expect(() => answer(runtime, 'return runtime.getCurrentUser().subsidiary', oneWorld)).toThrow('N/runtime.User.subsidiary');
  });

  it('knows the center of a role that was deployed, by its script id (typings of N/runtime)', () => {
    const role = { scriptId: 'customrole_clerk', internalId: 1_001, name: 'Clerk', centerType: 'ACCOUNTCENTER', permissions: [] };
    const account = { ...scriptedAccount(), deployed: { instances: new Map(), roles: new Map([[role.scriptId, role]]) } };
    const user = { id: 7, name: 'Kim', email: 'kim@example.com', role: 1_001, roleId: role.scriptId };
    expect(session(account, runtime, 'return runtime.getCurrentUser().roleCenter', { user }).answer()).toBe('ACCOUNTCENTER');
    expect(() => answer(runtime, 'return runtime.getCurrentUser().roleCenter')).toThrow('N/runtime.User.roleCenter');
  });

  it('keeps the variables of a login for its next request', () => {
    const account = scriptedAccount();
    const sessionVariables = new Map<string, string>();
    session(account, runtime, "runtime.getCurrentSession().set({ name: 'n', value: 5 })", { sessionVariables }).answer();
    expect(session(account, runtime, "return runtime.getCurrentSession().get({ name: 'n' })", { sessionVariables }).answer()).toBe('5');
  });

  it('lets a script say how far it is, and nothing else', () => {
    expect(answer(runtime, 'const s = runtime.getCurrentScript(); s.percentComplete = 40; return s.percentComplete')).toBe(40);
    expect(() => answer(runtime, "runtime.getCurrentScript().id = 'x'")).toThrow(expect.objectContaining({ name: 'READ_ONLY_PROPERTY' }));
  });

  it.each([
    ['CHECKBOX', 'T', true],
    ['CHECKBOX', 'F', false],
    ['CHECKBOX', undefined, false],
    ['INTEGER', '12', 12],
    ['INTEGER', undefined, null],
    ['TEXT', 'abc', 'abc'],
    ['TEXT', '', null],
    ['SELECT', '7', '7'],
  ])('reads a parameter of type %s with value %j as %j', (fieldType, value, read) => {
    const parameters = [{ scriptId: 'custscript_p', fieldType }];
    const set: Record<string, string> = value === undefined ? {} : { custscript_p: value };
    const deployment = { ...DEPLOYMENT, parameters: set };
    const body = "return runtime.getCurrentScript().getParameter({ name: 'custscript_p' })";
    expect(session(scriptedAccount(), runtime, body, { parameters, deployment }).answer()).toBe(read);
  });

  it('prefers what was submitted to the deployment, and the deployment to the default', () => {
    const parameters = ['a', 'b', 'c'].map((name) => ({ scriptId: `custscript_${name}`, fieldType: 'TEXT', defaultValue: 'default' }));
    const deployment = { ...DEPLOYMENT, parameters: { custscript_a: 'deployment', custscript_b: 'deployment' } };
    const body = "return ['a', 'b', 'c', 'd'].map((n) => runtime.getCurrentScript().getParameter({ name: 'custscript_' + n })).join()";
    const params = { custscript_a: 'submitted' };
    expect(session(scriptedAccount(), runtime, body, { parameters, deployment, params }).answer()).toBe('submitted,deployment,default,');
  });

  it.each(["runtime.getCurrentUser().getPermission({ name: 'X' })", 'runtime.getCurrentScript().bundleIds'])(
    'does not emulate %s',
    (code) => {
      expect(() => answer(runtime, code)).toThrow(/NOT_EMULATED/);
    },
  );

  it('has one queue, and does not know those of an account with SuiteCloud Plus [K]', () => {
    const plain = scriptedAccount();
    const queues = (processors: number) =>
      answer(runtime, 'return runtime.queueCount', { ...plain, variant: { ...plain.variant, processors } });
    expect(queues(2)).toBe(1);
    expect(() => queues(5)).toThrow('N/runtime.queueCount');
  });
});
