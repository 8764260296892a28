import { demoAccount } from '../../sandbox/accounts/variants';
import type { Session } from '../../sandbox/netsuite/types';
import { settingsWorld, type SettingsWorld } from './settings-world';
import { AUDITOR, storedVersions } from './stored-versions';

const PICKED = 'custpage_spx_set_monitoranother';
const TYPED = 'custpage_spx_set_monitoredfields';

function opened(user?: Session['user']): SettingsWorld {
  const world = settingsWorld(user, demoAccount);
  open(world);
  return world;
}
const open = ({ visitor, url }: SettingsWorld) => visitor.get(`${url}&spx_page=settings&spx_workflow=customers_import`);
const save = ({ visitor }: SettingsWorld, entered: Record<string, string>) => visitor.submit(entered, 'Save');
const picker = ({ visitor }: SettingsWorld) => visitor.page.forms[0]?.fields.find(({ name }) => name === PICKED);
const saved = (world: SettingsWorld) => storedVersions(world).map(({ configuration }) => configuration.settings['monitoredFields']);

describe('the monitored fields of the import', () => {
  it('are picked by name, one after the other, and none twice', () => {
    const world = opened();
    for (const path of ['email', 'address.city', 'email']) {
      open(world);
      save(world, { [PICKED]: path });
    }
    expect(saved(world)).toEqual([['email'], ['email', 'address.city']]);
    expect(world.visitor.page.text).toContain('Nothing was changed');
    expect(picker(world)?.value).toBe('');
  });

  it('that are picked join those that are typed in the same save', () => {
    const world = opened();
    save(world, { [TYPED]: 'phone', [PICKED]: 'email' });
    expect(saved(world)).toEqual([['phone', 'email']]);
  });

  it('that the list does not have are refused', () => {
    const world = opened();
    picker(world)?.choices?.push('nosuchfield');
    save(world, { [PICKED]: 'nosuchfield' });
    expect(world.visitor.page.text).toContain('Add a monitored field: choose one of the list.');
    expect(saved(world)).toEqual([]);
  });

  it('ask SuiteProjects Pro for nothing, and have no picker for who may only read', () => {
    const world = opened(AUDITOR);
    expect(world.visitor.page.text).toContain('Monitored fields');
    expect(world.visitor.page.text).not.toContain('Add a monitored field');
    expect(world.requests).toEqual([]);
  });
});
