import { customerFacts } from '../workflows/within/customer-facts';
import { addHtml, pageUrl } from './form-frame';
import { html, type Html } from './html';
import type { Page } from './page';
import { apart, link } from './table';

const PARAMETER = 'spx_netsuite_id';

/**
 * Leads on to a customer in SuiteProjects Pro, for buttons and columns that know NetSuite's id only. A Suitelet that needs a login may
 * not redirect to another site (help: section_1516659175), so the page does it, with a link for where it cannot. Cost: 72 units.
 */
export const openPage: Page = {
  id: 'open',
  title: 'Open in SuiteProjects Pro',
  needs: 'read',
  isLinked: false,
  fill(form, { parameters }) {
    const facts = customerFacts(parameters[PARAMETER] ?? '');
    addHtml(
      form,
      'custpage_spx_open',
      undefined,
      facts === undefined ? NO_CUSTOMER : leading(facts.link, facts.sppId, facts.standing.netsuiteId),
    );
  },
  actions: {},
};

const NO_CUSTOMER = html`<p>NetSuite has no such customer.</p>`;

function leading(address: string, sppId: string, netsuiteId: string): Html {
  const details = link(pageUrl('customer', { [PARAMETER]: netsuiteId }), 'What is known of this customer');
  if (address === '')
    return html`<p>
      There is nothing to open: no account of SuiteProjects Pro is connected, or this customer is in no known customer there. ${details}
    </p>`;
  // Nothing of the address stands in the script: it is read from the link, where it is escaped.
  return html`<p>
      <a id="spx_open" href="${address}" rel="noopener noreferrer">Open SuiteProjects Pro</a>${
        sppId === '' ? '' : html` and search for customer ${apart(sppId)} if it does not come up by itself`
      }.
      ${details}
    </p>
    <script>
      location.replace(document.getElementById('spx_open').href);
    </script>`;
}
