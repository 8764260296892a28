import { suiteletPath, type InstalledSuitelet } from '../../netsuite/suitelet/address';
import { mayOpen } from '../../netsuite/suitelet/audience';
import type { Account } from '../../netsuite/types';
import { PAGES } from '../addresses';
import type { User } from '../login-sessions';
import { isAdministrator, mayUse } from '../login/permissions';
import { listedTypes } from '../records/listed-types';
import { listAddress } from '../records/record-address';
import type { Visit } from '../visit';

export interface MenuEntry {
  label: string;
  path: string;
}

export interface MenuSection {
  /** Empty for entries that stand in the menu itself. */
  label: string;
  entries: MenuEntry[];
}

export interface Menu {
  label: string;
  sections: MenuSection[];
}

/**
 * Where a Suitelet's link category puts it: the menu and its section, as the categories are called in the Basic center [K]. Any other
 * category gets a menu of its own under its script id.
 */
const LINK_CATEGORIES: Readonly<Record<string, [menu: string, section: string]>> = {
  BASICSETUPINTEGRATION: ['Setup', 'Integration'],
  BASICSETUPCUSTOMIZATION: ['Customization', ''],
  BACKCUSTOMIZATIONSCRIPTING: ['Customization', 'Scripting'],
  BASICLISTSRELATIONSHIPS: ['Lists', 'Relationships'],
};

/** The menus of a role, without those that would be empty. */
export function menusOf(visit: Visit): Menu[] {
  const { account, session, options } = visit;
  const menus: Menu[] = [{ label: 'Lists', sections: listSections(account, session.user) }];
  if (isAdministrator(session.user)) menus.push(...administratorMenus());
  for (const { deployment, script } of openSuitelets(account, session.user)) {
    for (const { category, label } of deployment.links ?? []) {
      const [menu, section] = LINK_CATEGORIES[category] ?? [category, ''];
      add(menus, menu, section, { label: label || script.name, path: suiteletPath(account, { deployment, script }) });
    }
  }
  if (isAdministrator(session.user)) menus.push(sandboxMenu(options.reset !== undefined));
  return menus.filter(({ sections }) => sections.some(({ entries }) => entries.length > 0));
}

/** The deployed Suitelets that are open to a user. */
export function openSuitelets(account: Account, user: User): InstalledSuitelet[] {
  return [...account.scripts.values()]
    .filter(({ type }) => type.toLowerCase() === 'suitelet')
    .flatMap((script) => script.deployments.map((deployment) => ({ script, deployment })))
    .filter(({ deployment }) => deployment.isDeployed && mayOpen(deployment, user));
}

function listSections(account: Account, user: User): MenuSection[] {
  const types = listedTypes(account).filter(({ type }) => mayUse(account, user, type, 'VIEW'));
  const entries = (kind: 'relationship' | 'custom' | 'accounting') =>
    types.filter((one) => one.kind === kind).map(({ type, plural }) => ({ label: plural, path: listAddress(type) }));
  return [
    { label: 'Relationships', entries: entries('relationship') },
    { label: 'Custom Records', entries: entries('custom') },
    { label: 'Accounting', entries: entries('accounting') },
  ].filter((section) => section.entries.length > 0);
}

function administratorMenus(): Menu[] {
  const scripting = [
    { label: 'Scripts', path: PAGES.scripts },
    { label: 'Script Deployments', path: PAGES.deployments },
    { label: 'Map/Reduce Script Status', path: PAGES.mapReduceStatus },
    { label: 'Script Execution Log', path: PAGES.executionLog },
  ];
  return [
    { label: 'Customization', sections: [{ label: 'Scripting', entries: scripting }] },
    { label: 'Setup', sections: [{ label: 'Company > Preferences', entries: [{ label: 'API Secrets', path: PAGES.secrets }] }] },
  ];
}

function sandboxMenu(canReset: boolean): Menu {
  const entries = [
    { label: 'Governance', path: PAGES.governance },
    { label: 'Outbox', path: PAGES.outbox },
    { label: 'Faults', path: PAGES.faults },
    ...(canReset ? [{ label: 'Reset account', path: PAGES.reset }] : []),
  ];
  return { label: 'Sandbox', sections: [{ label: '', entries }] };
}

function add(menus: Menu[], menuLabel: string, sectionLabel: string, entry: MenuEntry): void {
  let menu = menus.find(({ label }) => label === menuLabel);
  if (menu === undefined) menus.push((menu = { label: menuLabel, sections: [] }));
  let section = menu.sections.find(({ label }) => label === sectionLabel);
  if (section === undefined) menu.sections.push((section = { label: sectionLabel, entries: [] }));
  section.entries.push(entry);
}
