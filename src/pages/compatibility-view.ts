import type { Incompatibility } from '../core/configuration/check-compatibility';
import type { AccountFeature } from '../core/configuration/account-facts';
import type { Configuration } from '../core/configuration/configuration';
import { labelOfPath } from '../core/metadata/spp-labels';
import { loadWorkflow } from '../netsuite/workflow-store';
import { checkAccount } from '../workflows/check-account';
import { html, NOTHING, type Html } from './html';
import { table } from './table';

const FEATURES: Readonly<Record<AccountFeature, string>> = {
  SUBSIDIARIES: 'OneWorld (subsidiaries)',
  MULTICURRENCY: 'Multiple Currencies',
  MULTISUBSIDIARYCUSTOMER: 'Multi-Subsidiary Customer',
};

/** One finding: where it is, what is the matter, and what to do. */
interface Finding {
  where: string;
  what: string;
  remedy: string;
}

const CHANGE_ROW = 'Change or switch off this row on the Mapping page.';

function findingOf(found: Incompatibility): Finding {
  switch (found.kind) {
    case 'feature-off':
      return {
        where: `Mapping row of ${found.target}`,
        what: `The feature ${FEATURES[found.feature]} is switched off in this account, so the field does not exist.`,
        remedy: 'The row is left out. Switch it off, or enable the feature.',
      };
    case 'netsuite-field-missing':
      return { where: `Mapping row of ${found.target}`, what: 'Customers of this account have no such field.', remedy: CHANGE_ROW };
    case 'option-missing':
      return {
        where: `Mapping row of ${found.target}`,
        what: `"${found.value}" is not one of the choices of this field in this account.`,
        remedy: 'Choose a value of this account on the Mapping page.',
      };
    case 'spp-field-missing':
      return {
        where: found.rowId === undefined ? 'Filter' : `Mapping row ${found.rowId}`,
        what: `SuiteProjects Pro has no field ${labelOfPath(found.field)} (${found.field}).`,
        remedy: found.rowId === undefined ? 'Change the condition on the Filters page.' : CHANGE_ROW,
      };
    case 'row-not-understood':
      return { where: `Mapping row of ${found.target}`, what: `It cannot be understood here: ${found.reason}.`, remedy: CHANGE_ROW };
    case 'subsidiary-not-set':
      return {
        where: 'Workflow settings',
        what: 'This account is OneWorld, and nothing says which subsidiary new customers belong to.',
        remedy: 'Choose a subsidiary on the Workflow settings page, or map it.',
      };
  }
}

/** What of a configuration this account does not allow, for those who may configure. Cost: 87 units at most. */
export function compatibilityView(configuration: Configuration): Html {
  const check = checkAccount(configuration, loadWorkflow('customers_export')?.connectionId ?? '');
  if (check.kind === 'not-allowed')
    return html`<p>Whether it fits this account cannot be checked with this role, which may not create customers.</p>`;
  const { found, sppFailure } = check;
  const unread = html`<p>The custom fields of SuiteProjects Pro could not be read, so they were not checked. ${sppFailure ?? ''}</p>`;
  return html`<h3>Does it fit this account?</h3>
    ${table<Finding>(
      'Does it fit this account?',
      [
        { label: 'Where', cell: ({ where }) => where },
        { label: 'What is the matter', cell: ({ what }) => what },
        { label: 'What to do', cell: ({ remedy }) => remedy },
      ],
      found.map(findingOf),
      'Yes: this account has every field, choice and feature that it names.',
    )}
    ${sppFailure === undefined ? NOTHING : unread}`;
}
