import { runSuitelet } from '../../sandbox/netsuite/suitelet/run-suitelet';
import { PlatformError, type Session } from '../../sandbox/netsuite/types';
import { readHtml, readText } from '../../sandbox/web/html-reader';
import { authorise, ENTERED, settingsWorld, type SettingsWorld } from './settings-world';

/** Posts straight to the Suitelet, as a forged page would. */
function post(world: SettingsWorld, fields: Record<string, string>, sessionVariables = new Map<string, string>()): string {
  const { body } = runSuitelet(world.account, {
    script: 'customscript_spx_settings_sl',
    deployment: 'customdeploy_spx_settings_sl',
    method: 'POST',
    parameters: { custpage_spx_page: 'connection', ...fields },
    sessionVariables,
  });
  return readText(readHtml(body));
}

describe('a form that does not come from a page of this login session', () => {
  const token = ({ visitor }: SettingsWorld) =>
    visitor.page.forms[0]?.fields.find(({ name }) => name === 'custpage_spx_token')?.value ?? '';

  it.each([
    ['has no token', () => ({})],
    ['has an empty token', () => ({ custpage_spx_token: '' })],
    ['has an invented token', () => ({ custpage_spx_token: 'undefined' })],
    ['has the token of another login session', (world: SettingsWorld) => ({ custpage_spx_token: token(world) })],
  ])('changes nothing when it %s', (_case, fields) => {
    const world = settingsWorld();
    authorise(world);
    const before = world.stored();
    for (const action of ['save', 'authorise', 'disconnect']) {
      const text = post(world, { ...ENTERED, ...fields(world), custpage_spx_action: action, custpage_spx_company: 'stolen' });
      expect(text).toContain('Nothing was saved\nThe form was opened in another login session.');
    }
    expect(world.stored()).toEqual(before);
  });

  it('has a token of its own in each login session, the same on each page', () => {
    const world = settingsWorld();
    const tokens = [world.visitor, world.visitor, world.visit()].map((visitor) => {
      visitor.get(world.connectionUrl);
      return token({ ...world, visitor });
    });
    expect(tokens[0]).toMatch(/^[0-9a-f-]{36}$/);
    expect(tokens[1]).toBe(tokens[0]);
    expect(tokens[2]).not.toBe(tokens[0]);
  });
});

it.each(['save', 'authorise', 'disconnect'])('%s does nothing on GET', (action) => {
  const world = settingsWorld();
  authorise(world);
  const before = world.stored();
  const fields = Object.fromEntries((world.visitor.page.forms[0]?.fields ?? []).map(({ name, value }) => [name, value]));
  const query = new URLSearchParams({ ...fields, custpage_spx_action: action, custpage_spx_company: 'stolen' });
  expect(world.visitor.get(`${world.url}&${query}`).text).toContain('Authorised until');
  expect(world.stored()).toEqual(before);
});

it.each(['constructor', '__proto__', 'hasOwnProperty', 'delete'])('an action called %s does nothing', (action) => {
  const world = settingsWorld();
  const variables = new Map([['spx_form_token', '"t"']]);
  expect(post(world, { ...ENTERED, custpage_spx_token: 't', custpage_spx_action: action }, variables)).toContain('Not configured');
});

it.each(['nothing', '__proto__', '<script>'])('an unknown page %s is the first one', (page) => {
  const world = settingsWorld();
  expect(world.visitor.get(`${world.url}&spx_page=${encodeURIComponent(page)}`).text).toContain('SuiteProjects Pro Overview');
});

describe('another role', () => {
  const clerk: Session['user'] = { id: 9, name: 'Kim', email: 'kim@example.com', role: 1000, roleId: 'customrole_clerk' };
  const openToAll = (user: Session['user']) => {
    const world = settingsWorld(user);
    const deployment = world.account.scripts.get('customscript_spx_settings_sl')?.deployments[0];
    if (deployment?.audience) deployment.audience.allRoles = true;
    return world;
  };

  it('is told so even when the deployment was opened to it, and sees no form', () => {
    const { visitor, url } = openToAll(clerk);
    expect(visitor.get(url).text).toContain('Not for this role\nThese pages are for administrators');
    expect(visitor.page.forms[0]?.fields).toEqual([]);
  });

  it('changes nothing, not even with a token', () => {
    const world = openToAll(clerk);
    const before = world.stored();
    const body = runSuitelet(world.account, {
      script: 'customscript_spx_settings_sl',
      deployment: 'customdeploy_spx_settings_sl',
      method: 'POST',
      parameters: { ...ENTERED, custpage_spx_page: 'connection', custpage_spx_token: 't' },
      user: clerk,
      sessionVariables: new Map([['spx_form_token', '"t"']]),
    }).body;
    expect(body).toContain('Not for this role');
    expect(world.stored()).toEqual(before);
  });

  it('is not let in by the deployment as it is shipped', () => {
    const world = settingsWorld(clerk);
    expect(world.visitor.get(world.connectionUrl).text).toContain('INSUFFICIENT_PERMISSION');
  });
});

it('shows and logs an error that no page expects, and keeps the form', () => {
  const world = settingsWorld();
  world.visitor.get(world.connectionUrl);
  jest.spyOn(world.account.store, 'update').mockImplementation(() => {
    throw new PlatformError('RCRD_HAS_BEEN_CHANGED', 'Record <b>has</b> been changed');
  });
  world.visitor.submit(ENTERED, 'Save');
  expect(world.visitor.page.text).toContain('That did not work\nSomething unexpected happened.');
  expect(world.visitor.page.text).toContain('[RCRD_HAS_BEEN_CHANGED: Record <b>has</b> been changed]');
  expect(world.visitor.page.html).not.toContain('<b>has</b>');
  expect(world.visitor.page.forms[0]?.buttons[0]?.label).toBe('Save');
  expect(world.account.logs).toMatchObject([
    { level: 'ERROR', title: 'Settings: Connection', details: expect.stringContaining('RCRD_HAS_BEEN_CHANGED') },
  ]);
});

it('ends every page with the version of the product and its commit, for whoever reports something', () => {
  const { visitor, url } = settingsWorld();
  for (const page of ['overview', 'connection', 'mapping', 'runs', 'health'])
    expect(visitor.get(`${url}&spx_page=${page}`).text.trim()).toMatch(/Customers for SuiteProjects Pro, version test \(1234567\)$/);
});
