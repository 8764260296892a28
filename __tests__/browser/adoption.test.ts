import { linkedCompany } from '../../sandbox/accounts/linked-company';
import { settingsUrl, type World } from '../../sandbox/cli/demo-world';
import { claim, claimed } from '../acceptance/adoption/adoption-world';
import { connectedWorld } from '../acceptance/worlds';
import { openSight, picture, type Sight } from './sandbox-pages';

jest.setTimeout(180_000);

/** Links that Oracle's connector left, some of them wrong, as an administrator meets them in a real browser. */
let world: World;
let sight: Sight;
const LINKS = 40;

beforeAll(async () => {
  world = connectedWorld({ company: linkedCompany(LINKS) });
  // Cut off while it was created, no id at all, nobody's id, and the id that another one holds.
  claim(world, '1003', '-1');
  claim(world, '1009', 'ACME 12');
  claim(world, '1017', '99999');
  claim(world, '1021', String(claimed(world, '1022')));
  sight = await openSight(world);
  page().setDefaultTimeout(20_000);
  await page().goto(sight.netSuite);
  await page().getByRole('button', { name: 'Log In' }).click();
  await openMove();
});

afterAll(() => sight?.close());

const page = () => sight.page;
const text = () => page().locator('main, body').first().innerText();
const press = (name: string) => page().getByRole('button', { name, exact: true }).first().click();
function openMove() {
  const { pathname, search } = new URL(settingsUrl(world.account));
  return page().goto(`${sight.netSuite}${pathname}${search}&spx_page=adoption`);
}
/** The page as it is once it says this. */
async function onceItSays(expected: string): Promise<void> {
  for (let look = 0; look < 60 && !(await text()).includes(expected); look += 1) await openMove();
  expect(await text()).toContain(expected);
}

it('looks at the links in the background, and lists every conflict with what to do about it', async () => {
  await press('Look at the links (dry run)');
  await onceItSays('In conflict and left as they are: 5.');
  const shown = await text();
  for (const sppId of ['1003', '1009', '1017', '1021', '1022']) expect(shown).toContain(sppId);
  expect(shown).toContain("It holds -1: Oracle's connector was cut off");
  expect(world.account.store.all('customer').filter(({ fields }) => fields['custentity_spx_customer_id'])).toEqual([]);
  await page()
    .getByText('It holds -1')
    .first()
    .evaluate((cell) => cell.scrollIntoView({ block: 'center' }));
  await picture(page(), 'guide-adoption');
});

it('adopts the rest, and leaves those in conflict alone', async () => {
  await press(`Adopt ${LINKS - 5} links`);
  await onceItSays(`Adopted now: ${LINKS - 5}. In conflict and left as they are: 5.`);
  expect(world.account.store.all('customer').filter(({ fields }) => fields['custentity_spx_customer_id'])).toHaveLength(LINKS - 5);
  expect(sight.errors).toEqual([]);
});
