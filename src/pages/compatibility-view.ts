import type { Incompatibility } from '../core/configuration/check-compatibility';
import type { AccountFeature } from '../core/configuration/account-facts';
import type { Configuration } from '../core/configuration/configuration';
import type { Problem } from '../core/errors/problem';
import { ProductError } from '../core/errors/product-error';
import { labelOfPath } from '../core/metadata/spp-labels';
import { loadWorkflow } from '../netsuite/workflow-store';
import { checkAccount } from '../workflows/check-account';
import { isImport } from './chosen-workflow';
import { html, NOTHING, type Html } from './html';
import { openChosenMapping } from './mapping-form';
import { problemText } from './problem-words';
import { apart, tableStart } from './table';

const FEATURES: Readonly<Record<AccountFeature, string>> = {
  SUBSIDIARIES: 'OneWorld (subsidiaries)',
  MULTICURRENCY: 'Multiple Currencies',
  MULTISUBSIDIARYCUSTOMER: 'Multi-Subsidiary Customer',
};

/** A part of a configuration that an account may not allow: how it is called, and what to do about it. */
interface Place {
  name: string;
  change: string;
}

function placeOf({ path, rowId }: Incompatibility, { rows }: Configuration): Place {
  if (rowId !== undefined) {
    const target = rows.find(({ id }) => id === rowId)?.target ?? '';
    return { name: `Mapping row of ${target} (${rowId})`, change: 'Change or switch off this row on the Mapping page.' };
  }
  if (path === '$.filter') return { name: 'Filter', change: 'Change the condition on the Filters page.' };
  return { name: 'Workflow settings', change: 'Change it on the Workflow settings page.' };
}

/** What is the matter, and what to do where that is more than to change the place. */
function matterOf(found: Incompatibility): { what: string; remedy?: string } {
  switch (found.kind) {
    case 'feature-off':
      return {
        what: `The feature ${FEATURES[found.feature]} is switched off in this account, so the field does not exist.`,
        remedy: 'It is left out. Switch it off, or enable the feature.',
      };
    case 'netsuite-field-missing':
      return { what: `Customers of this account have no field ${found.target}.` };
    case 'netsuite-record-missing': {
      const { recordType, by } = found.lookup;
      return { what: `This account has no records ${recordType} that could be found by ${by}; a run would stop.` };
    }
    case 'option-missing':
      return { what: `"${found.value}" is not one of the choices of ${found.target} in this account.` };
    case 'spp-field-missing':
      return { what: `SuiteProjects Pro has no field ${labelOfPath(found.field)} (${found.field}).` };
    case 'row-not-understood':
      return { what: `It cannot be understood here: ${found.reason}.` };
    case 'subsidiary-not-set':
      return {
        what: 'This account is OneWorld, and nothing says which subsidiary new customers belong to.',
        remedy: 'Choose a subsidiary on the Workflow settings page, or map it.',
      };
  }
}

function findingTable(found: readonly Incompatibility[], configuration: Configuration): Html {
  return tableStart<Incompatibility>(
    'Does it fit this account?',
    [
      { label: 'Where', cell: (one) => apart(placeOf(one, configuration).name) },
      { label: 'What is the matter', cell: (one) => apart(matterOf(one).what) },
      { label: 'What to do', cell: (one) => matterOf(one).remedy ?? placeOf(one, configuration).change },
    ],
    found,
    'Yes: this account has every field, choice and feature that it names.',
  );
}

/** What of a configuration this account does not allow, for those who may configure. Cost: 10 units, and that of `checkAccount`. */
export function compatibilityView(configuration: Configuration): Html {
  if (isImport()) return importProblems(configuration);
  const check = checkAccount(configuration, loadWorkflow('customers_export')?.connectionId ?? '');
  if (check.kind === 'not-allowed')
    return html`<p>Whether it fits this account cannot be checked with this role, which may not create customers.</p>`;
  const { found, sppFailure, unchecked } = check;
  return html`<h3>Does it fit this account?</h3>
    ${findingTable(found, configuration)}
    ${
      sppFailure === undefined
        ? NOTHING
        : html`<p>The custom fields of SuiteProjects Pro could not be read, so they were not checked. ${sppFailure}</p>`
    }
    ${unchecked === 0 ? NOTHING : html`<p>${unchecked} further look-ups of NetSuite records were not checked.</p>`}`;
}

/** What of the mapping of an import is wrong in this account. */
function importProblems(configuration: Configuration): Html {
  const columns = [
    { label: 'Mapping row', cell: ({ target = '' }: Problem) => apart(target) },
    { label: 'What is the matter', cell: (problem: Problem) => apart(problemText(problem)) },
  ];
  try {
    const problems = openChosenMapping().problemsOf(configuration);
    return html`<h3>Does it fit this account?</h3>
      ${tableStart('Does it fit this account?', columns, problems, 'Yes: every mapping row can be understood.')}`;
  } catch (error) {
    // The configuration in use is damaged: that is what this page is opened for.
    if (!(error instanceof ProductError)) throw error;
    return html`<p>Whether it fits this account cannot be checked now. ${error.entry.administrator}</p>`;
  }
}
