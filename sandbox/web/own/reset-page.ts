import { PAGES } from '../addresses';
import { button, notice, postForm, redirectTo, showPage } from '../page';
import { get, post, type Route } from '../route';

/** Makes both accounts new, with the built package deployed. Everybody is logged out, for the sessions go too. */
export const resetRoutes: readonly Route[] = [
  get(PAGES.reset, 'administrator', (visit) => {
    const warning = notice(
      'warning',
      'Both accounts begin afresh',
      'Every record, secret, log and grant that came since is gone. The built package is deployed again.',
    );
    return showPage(
      visit,
      'Reset account',
      `${warning}${postForm(visit.session, PAGES.reset, `<div class="buttons">${button('Reset account', true)}</div>`)}`,
    );
  }),
  post(PAGES.reset, 'administrator', (visit) => {
    if (visit.options.reset === undefined)
      return showPage(visit, 'Reset account', notice('error', 'Error', 'This account cannot be reset.'));
    visit.options.reset();
    return redirectTo(PAGES.home);
  }),
];
