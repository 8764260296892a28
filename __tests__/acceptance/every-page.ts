import { settingsUrl, type World } from '../../sandbox/cli/demo-world';
import { applicationHost } from '../../sandbox/netsuite/suitelet/address';
import type { Session } from '../../sandbox/netsuite/types';
import { netSuiteSite } from '../../sandbox/web/netsuite-site';
import { createVisitor, type VisitedPage, type Visitor } from '../../sandbox/web/visitor';
import { workflowIn } from '../workflows/workflow-in';
import type { Filled } from './filled-world';

const pages = workflowIn('pages/pages.ts');

/** The ids of all pages, as the product has them. */
export const pageIds = (world: World): string[] => pages<string[]>(world.account, 'workflow.PAGES.map(({ id }) => id)');

/** A browser in which this person is logged in. */
export function browserOf({ account, network }: World, user?: Session['user']): Visitor {
  if (user === undefined) return createVisitor(network);
  const site = netSuiteSite(account, { user });
  const host = applicationHost(account.variant);
  return createVisitor((request) => (new URL(request.url).host === host ? site(request) : network(request)));
}

/** One page as somebody saw it. `name` says which, without what the world holds. */
export interface Seen {
  name: string;
  page: VisitedPage;
}

const address = (world: World, id: string, parameters: Readonly<Record<string, string>> = {}): string =>
  `${settingsUrl(world.account)}&${new URLSearchParams({ ...parameters, spx_page: id })}`;

/** The pages that each workflow has, asked for as those of the import. */
const OF_IMPORT = { spx_workflow: 'customers_import' };
const importName = (name: string): string => `import ${name}`;

/** Every page, plain and with everything that it can show in detail; those that each workflow has, once more as the import's. */
export function openAll({ world, details, importDetails }: Filled, visitor: Visitor): Seen[] {
  const seen = (name: string, id: string, parameters: Readonly<Record<string, string>>): Seen => ({
    name,
    page: visitor.get(address(world, id, parameters)),
  });
  const own = pageIds(world).flatMap((id) =>
    [{}, ...(details[id] ?? [])].map((parameters, index) => seen(`${id} ${index}`, id, parameters)),
  );
  const ofImport = Object.entries(importDetails).flatMap(([id, all]) =>
    all.map((parameters, index) => seen(importName(`${id} ${index}`), id, { ...parameters, ...OF_IMPORT })),
  );
  return [...own, ...ofImport];
}

/** What is filled in before a button is pressed, where the form as it stands would say nothing. */
const ENTERED = (ids: readonly string[], text: string): Readonly<Record<string, Record<string, string>>> => ({
  preview: { custpage_spx_how: 'ids', custpage_spx_ids: ids.join(', ') },
  notation: { custpage_spx_notation: `# ${text}\ncompanyname=${text}\ncomments=company '${text}'` },
});

/** What a browser demands before it sends the form. */
const demanded = ({ forms }: VisitedPage, text: string): Record<string, string> =>
  Object.fromEntries(
    forms
      .flatMap(({ fields }) => fields)
      .filter(({ required, value }) => required && value === '')
      .map(({ name, choices, maxLength }) => [name, choices?.at(-1) ?? text.slice(0, maxLength)]),
  );

/** In this order: a reverted configuration is one that runs refuse. */
const inOrder = (ids: readonly string[]): string[] => [...ids.filter((id) => id !== 'version'), ...ids.filter((id) => id === 'version')];

const labelsOf = ({ forms }: VisitedPage): string[] => forms.flatMap(({ buttons }) => buttons.map(({ label }) => label));

/** The answer to the press of each button of each page, its form opened afresh; without those of the connection, which the others need. */
export function pressAll({ world, details, importDetails, ids, netsuiteIds }: Filled, visitor: Visitor, text: string): Seen[] {
  const others = inOrder(pageIds(world).filter((id) => id !== 'connection' && id !== 'open'));
  const press = (id: string, name: string, parameters: Readonly<Record<string, string>>, chosen: readonly string[]): Seen[] => {
    const open = (): VisitedPage => visitor.get(address(world, id, parameters));
    let opened = open();
    return [...new Set(labelsOf(opened))].flatMap((label, index): Seen[] => {
      if (index > 0) opened = open();
      // What an earlier button did may have taken it away.
      if (!labelsOf(opened).includes(label)) return [];
      const page = visitor.submit({ ...demanded(opened, text), ...ENTERED(chosen, text)[id] }, label);
      return [{ name: `${name}: ${label}`, page }];
    });
  };
  return [
    ...others.flatMap((id) => press(id, id, details[id]?.[0] ?? {}, ids)),
    ...inOrder(Object.keys(importDetails)).flatMap((id) =>
      press(id, importName(id), { ...importDetails[id]?.[0], ...OF_IMPORT }, netsuiteIds),
    ),
  ];
}
