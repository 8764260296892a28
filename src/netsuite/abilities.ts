import * as runtime from 'N/runtime';

/** What a person may do on our pages. Each includes the ones before it. */
export const ABILITIES = ['read', 'operate', 'configure'] as const;
export type Ability = (typeof ABILITIES)[number];

/** By the script id of the role. Who administers the account may do everything. */
const ABILITY_OF_ROLE: Readonly<Record<string, Ability>> = {
  administrator: 'configure',
  customrole_spx_admin: 'configure',
  customrole_spx_operator: 'operate',
  customrole_spx_auditor: 'read',
};

/** What the user of this request may do; undefined: nothing. Cost: none. */
export function currentAbility(): Ability | undefined {
  const role = runtime.getCurrentUser().roleId.toLowerCase();
  return Object.hasOwn(ABILITY_OF_ROLE, role) ? ABILITY_OF_ROLE[role] : undefined;
}

/** Whether an ability is enough for what is needed. */
export const isEnough = (ability: Ability | undefined, needed: Ability): boolean =>
  ability !== undefined && ABILITIES.indexOf(ability) >= ABILITIES.indexOf(needed);
