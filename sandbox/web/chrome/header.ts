import { attributes, escapeHtml } from '../../netsuite/suitelet/render/html';
import { PAGES } from '../addresses';
import { roleName } from '../login/people';
import { button, link, postForm } from '../page';
import { parameter, type Visit } from '../visit';
import { menusOf, type Menu } from './menus';
import { STYLESHEET_LINK } from './stylesheet';

/**
 * The header of every page for somebody who is logged in: company and account, global search, user and role, menus. Menus open
 * under the pointer and while they have the focus, without script.
 */
export function pageHeader(visit: Visit): string {
  const { account, session } = visit;
  const { companyName, accountId } = account.variant;
  return `<header class="netsuite">${STYLESHEET_LINK}
<a class="skip" href="#content">Skip to content</a>
<div class="top"><a class="company" href="${PAGES.home}">${escapeHtml(companyName)}</a><span class="account">${escapeHtml(accountId)}</span>
${searchForm(visit)}
<span class="sandbox">Local sandbox, not NetSuite</span>
<ul class="menus user"><li><button type="button" aria-haspopup="true"><b>${escapeHtml(session.user.name)}</b> <span>${escapeHtml(roleName(account, session.user))}</span></button>
<div class="submenu"><ul><li>${link(PAGES.changeRole, 'Change role')}</li><li>${postForm(session, PAGES.logOut, button('Log out'))}</li></ul></div></li></ul></div>
<ul class="menus main"><li>${link(PAGES.home, 'Home')}</li>${menusOf(visit).map(renderMenu).join('\n')}</ul>
</header><a id="content"></a>`;
}

function searchForm(visit: Visit): string {
  const value = visit.url.pathname === PAGES.search ? parameter(visit, SEARCH_FIELD) : '';
  const input = attributes({ type: 'search', name: SEARCH_FIELD, value, 'aria-label': 'Global search', placeholder: 'Search' });
  return `<form role="search" method="get" action="${PAGES.search}"><input${input}><button type="submit">Search</button></form>`;
}

/** As in NetSuite's own address of the global search [K]. */
export const SEARCH_FIELD = 'Uber_NAME';

function renderMenu({ label, sections }: Menu): string {
  const lists = sections.map(
    (section) =>
      `<div>${section.label === '' ? '' : `<h2>${escapeHtml(section.label)}</h2>`}<ul>${section.entries
        .map((entry) => `<li>${link(entry.path, entry.label)}</li>`)
        .join('')}</ul></div>`,
  );
  return `<li><button type="button" aria-haspopup="true">${escapeHtml(label)}</button><div class="submenu">${lists.join('')}</div></li>`;
}
