import { readHtml, readText } from '../../../sandbox/web/html-reader';
import { changeSettings, companyOf, connectedWorld, runExport } from '../worlds';
import { below, PEOPLE, registeredPages, request, rowParameters, stateOf, TOKEN } from './every-page';

const world = connectedWorld({ company: companyOf({ plain: 3, 'name-of-84': 1, 'same-name-in-netsuite': 1 }) });
changeSettings(world, {});
runExport(world);

const pages = registeredPages(world);
const actions = pages.flatMap((page) => page.actions.map((action) => ({ page, action })));
const rows = rowParameters(world);
const posted = (page: string, action: string, token: string | undefined): Record<string, string> => ({
  ...rows,
  custpage_spx_page: page,
  custpage_spx_action: action,
  ...(token !== undefined && { custpage_spx_token: token }),
});
const textOf = (body: string): string => readText(readHtml(body));

it('has pages and actions to test', () => {
  expect(pages.length).toBeGreaterThan(20);
  expect(actions.length).toBeGreaterThan(25);
});

describe('a form that no page of this login session made', () => {
  it.each(
    actions.flatMap(({ page, action }) =>
      (
        [
          ['no token', undefined],
          ["another session's token", '22222222-2222-4222-8222-222222222222'],
        ] as const
      ).map(([what, token]) => [page.id, action.name, what, token] as const),
    ),
  )('%s/%s with %s does nothing', (page, action, _what, token) => {
    const before = stateOf(world);
    const { body } = request(world, 'POST', posted(page, action, token));
    expect(textOf(body)).toContain('The form was opened in another login session.');
    expect(stateOf(world)).toBe(before);
  });
});

describe('a role that may not', () => {
  const cases = actions.flatMap(({ page, action }) => below(action.needs).map((ability) => [page.id, action.name, ability] as const));

  it.each(cases)('%s/%s is refused to one that may only %s', (page, action, ability) => {
    const before = stateOf(world);
    const { status, body } = request(world, 'POST', posted(page, action, TOKEN), PEOPLE[ability]);
    expect(status).toBe(200);
    expect(textOf(body)).toContain('This needs a role with more rights.');
    expect(stateOf(world)).toBe(before);
  });

  it.each(pages.flatMap((page) => below(page.needs).map((ability) => [page.id, ability] as const)))(
    '%s does nothing for one that may only %s, not even what the page they land on calls by that name',
    (page, ability) => {
      const before = stateOf(world);
      for (const name of new Set(actions.map(({ action }) => action.name))) {
        const { body } = request(world, 'POST', posted(page, name, TOKEN), PEOPLE[ability]);
        expect(textOf(body)).toContain('This needs a role with more rights.');
      }
      expect(stateOf(world)).toBe(before);
    },
  );

  it('a page that does not exist does nothing', () => {
    const before = stateOf(world);
    for (const page of ['', 'nothing', '__proto__'])
      expect(textOf(request(world, 'POST', posted(page, 'run', TOKEN)).body)).toContain('Nothing was changed.');
    expect(stateOf(world)).toBe(before);
  });

  it.each(pages.flatMap((page) => below(page.needs).map((ability) => [page.id, ability] as const)))(
    '%s is not shown to one that may only %s',
    (page, ability) => {
      const { body } = request(world, 'GET', { ...rows, spx_page: page }, PEOPLE[ability]);
      expect(body).not.toMatch(new RegExp(`name="custpage_spx_page"[^>]*value="${page}"`));
    },
  );

  it.each(actions.map(({ page, action }) => [page.id, action.name] as const))('%s/%s is refused to every other role', (page, action) => {
    const clerk = { id: 9, name: 'Kim', email: 'kim@example.com', role: 1009, roleId: 'customrole_clerk' };
    const before = stateOf(world);
    const { body } = request(world, 'POST', posted(page, action, TOKEN), clerk);
    expect(textOf(body)).toContain('You do not have permission to view this page');
    expect(stateOf(world)).toBe(before);
  });
});

describe('the same pages for the customers import', () => {
  const OF_IMPORT = { spx_workflow: 'customers_import', custpage_spx_workflow: 'customers_import' };
  const ofImport = actions.filter(({ page }) => page.isPerWorkflow);

  it('are among those that are tested', () => expect(new Set(ofImport.map(({ page }) => page.id)).size).toBeGreaterThan(8));

  it.each(ofImport.map(({ page, action }) => [page.id, action.name, action.needs] as const))(
    '%s/%s needs a token of this session and a role that may %s',
    (page, action, needs) => {
      const before = stateOf(world);
      const unmade = request(world, 'POST', { ...posted(page, action, undefined), ...OF_IMPORT });
      expect(textOf(unmade.body)).toContain('The form was opened in another login session.');
      for (const ability of below(needs)) {
        const { body } = request(world, 'POST', { ...posted(page, action, TOKEN), ...OF_IMPORT }, PEOPLE[ability]);
        expect(textOf(body)).toContain('This needs a role with more rights.');
      }
      expect(stateOf(world)).toBe(before);
    },
  );

  it.each(pages.filter(({ isPerWorkflow }) => isPerWorkflow).map(({ id }) => id))('looking at %s changes nothing', (page) => {
    const before = stateOf(world);
    for (const ability of ['read', 'operate', 'configure'] as const)
      expect(request(world, 'GET', { ...rows, spx_page: page, ...OF_IMPORT }, PEOPLE[ability]).status).toBe(200);
    expect(stateOf(world)).toBe(before);
  });
});

describe('looking changes nothing', () => {
  const looks = pages.flatMap((page) =>
    (['read', 'operate', 'configure'] as const).map(
      (ability) => [page.id, ability, ability === 'configure' ? page.actions.map(({ name }) => name) : []] as const,
    ),
  );

  it.each(looks)('GET of %s, as one that may %s, whatever action the address names', (page, ability, names) => {
    const before = stateOf(world);
    for (const name of ['', ...names]) {
      const parameters = { ...rows, spx_page: page, custpage_spx_page: page, custpage_spx_token: TOKEN, custpage_spx_action: name };
      expect(request(world, 'GET', parameters, PEOPLE[ability]).status).toBe(200);
    }
    expect(stateOf(world)).toBe(before);
  });
});
