import type { World } from '../../../sandbox/cli/demo-world';
import { runSuitelet } from '../../../sandbox/netsuite/suitelet/run-suitelet';
import type { Session } from '../../../sandbox/netsuite/types';
import type { Ability } from '../../../src/netsuite/abilities';
import { workflowIn } from '../../workflows/workflow-in';

/** A page of the product as it is registered. */
export interface RegisteredPage {
  id: string;
  needs: Ability;
  /** Whether each workflow has it. */
  isPerWorkflow: boolean;
  actions: { name: string; needs: Ability }[];
}

const call = workflowIn('pages/pages');

/** Every page that the product registers, so that a new one is tested without anybody thinking of it. */
export const registeredPages = ({ account }: World): RegisteredPage[] =>
  call<RegisteredPage[]>(
    account,
    `workflow.PAGES.map(({ id, needs, isPerWorkflow = false, actions }) => ({ id, needs, isPerWorkflow, actions: Object.entries(actions).map(([name, { needs }]) => ({ name, needs })) }))`,
  );

const person = (id: number, roleId: string): Session['user'] => ({
  id,
  name: roleId,
  email: `${roleId}@example.com`,
  role: 1000 + id,
  roleId,
});

/** Who may do what; nobody else gets in. */
export const PEOPLE: Readonly<Record<Ability, Session['user']>> = {
  read: person(1, 'customrole_spx_auditor'),
  operate: person(2, 'customrole_spx_operator'),
  configure: person(3, 'customrole_spx_admin'),
};

const ABILITIES: readonly Ability[] = ['read', 'operate', 'configure'];

/** The abilities that are not enough for what is needed. */
export const below = (needed: Ability): Ability[] => ABILITIES.slice(0, ABILITIES.indexOf(needed));

export const TOKEN = '11111111-1111-4111-8111-111111111111';

/** A request to the settings Suitelet, of a browser whose login session has the form token `TOKEN`. */
export function request(
  { account }: World,
  method: 'GET' | 'POST',
  parameters: Record<string, string>,
  user?: Session['user'],
): { status: number; body: string; location: string } {
  const { status, body, headers } = runSuitelet(account, {
    script: 'customscript_spx_settings_sl',
    deployment: 'customdeploy_spx_settings_sl',
    method,
    parameters,
    ...(user && { user }),
    sessionVariables: new Map([['spx_form_token', JSON.stringify(TOKEN)]]),
  });
  return { status, body, location: headers['location'] ?? '' };
}

/** Everything in both systems that an action can change; caches and logs are not part of it. */
export function stateOf({ account, spp }: World): string {
  const types = ['customer', ...account.store.customRecords().map(({ scriptId }) => scriptId)];
  const deployments = [...account.scripts.values()].map(({ scriptId, deployments: all }) => [scriptId, all]);
  return JSON.stringify({
    records: types.map((type) => [type, account.store.all(type)]),
    files: [...account.files],
    tasks: account.tasks,
    outbox: account.outbox ?? [],
    secrets: [...account.secrets],
    deployments,
    customers: spp.customers(),
  });
}

/** Parameters by which pages find what they show, for rows that exist. */
export function rowParameters({ account }: World): Record<string, string> {
  const newest = (type: string): string => String(account.store.all(type).at(-1)?.id ?? '');
  return {
    spx_run: newest('customrecord_spx_run'),
    spx_exception: newest('customrecord_spx_exception'),
    spx_version: '1',
    spx_row: 'default_company_name',
  };
}
