import type { Form } from 'N/ui/serverWidget';
import type { Configuration } from '../core/configuration/configuration';
import { diffConfigurations } from '../core/configuration/diff-configurations';
import { printConfiguration } from '../core/configuration/print-configuration';
import { ProductError } from '../core/errors/product-error';
import { listVersions, loadConfiguration, type VersionHead } from '../netsuite/configuration-store';
import { loadWorkflow } from '../netsuite/workflow-store';
import { chosenWorkflow } from './chosen-workflow';
import { compatibilityView } from './compatibility-view';
import { addVersionFields, answerReplacement } from './configuration-form';
import { diffView } from './diff-view';
import { addActionButtons, addHidden, addHtml, pageUrl } from './form-frame';
import { html, type Html } from './html';
import { noticeOfError, showNotice, type Notice } from './notice';
import type { Page, PageAnswer, Parameters, View } from './page';
import { momentText } from './run-words';
import { badge, link } from './table';
import { chosenSettingsErrors } from './workflow-settings';

const SHOWN = 'custpage_spx_shown';

/** One version: what it changed, or how it differs from the one in use; download, and going back to it. */
export const versionPage: Page = {
  id: 'version',
  title: 'Version',
  needs: 'read',
  isLinked: false,
  isPerWorkflow: true,
  fill,
  actions: {
    download: { needs: 'read', run: (entered) => answerDownload(entered[SHOWN] ?? '') },
    revert: { needs: 'configure', run: (entered) => answerRevert(entered) },
  },
};

/** A version that exists, with the newest one and the one before it. */
interface Opened {
  workflowId: string;
  head: VersionHead;
  newest: number;
  before: number | undefined;
}

const nameOf = (version: number): string => (version === 0 ? 'the configuration as shipped' : `version ${version}`);

/** Version 0 is not stored, but there. */
function open(shown: string): Opened | undefined {
  const workflow = loadWorkflow(chosenWorkflow());
  if (workflow === undefined || !/^\d{1,9}$/.test(shown)) return undefined;
  const heads = [...listVersions(workflow.id), { id: '', number: 0, note: '', user: '', saved: '' }];
  const at = heads.findIndex(({ number }) => number === Number(shown));
  const head = heads[at];
  return head && { workflowId: workflow.id, head, newest: heads[0]?.number ?? 0, before: heads[at + 1]?.number };
}

const shownBy = (parameters: Parameters): string => parameters['spx_version'] ?? parameters[SHOWN] ?? '';

/** The content of a version, or why it cannot be read. */
function contentOf({ workflowId }: Opened, version: number): Configuration | ProductError {
  try {
    return loadConfiguration(workflowId, version, chosenWorkflow()).configuration;
  } catch (error) {
    if (!(error instanceof ProductError)) throw error;
    return error;
  }
}

function answerDownload(shown: string): PageAnswer {
  const opened = open(shown);
  if (opened === undefined) return { kind: 'go', page: 'versions', notice: GONE };
  const content = contentOf(opened, opened.head.number);
  if (content instanceof ProductError)
    return { kind: 'go', parameters: { spx_version: shown }, notice: noticeOfError('Nothing was downloaded', content) };
  return {
    kind: 'file',
    type: 'json',
    name: `${chosenWorkflow().replace('_', '-')}-version-${opened.head.number}.json`,
    contents: printConfiguration(content),
  };
}

const GONE: Notice = {
  type: 'ERROR',
  title: 'There is no such version',
  texts: ['It may have been deleted. Choose another one.'],
};

function answerRevert(entered: Parameters): PageAnswer {
  const opened = open(entered[SHOWN] ?? '');
  if (opened === undefined) return { kind: 'go', page: 'versions', notice: GONE };
  const { number } = opened.head;
  const configuration = contentOf(opened, number);
  const parameters = { spx_version: String(number) };
  if (configuration instanceof ProductError) return { kind: 'go', parameters, notice: noticeOfError('Nothing was saved', configuration) };
  const [wrong] = chosenSettingsErrors(configuration.settings);
  if (wrong !== undefined) {
    const texts = [
      `This version of the product does not accept what it holds: ${wrong.path} ${wrong.reason}. Download it, correct it, and upload it.`,
    ];
    return { kind: 'go', parameters, notice: { type: 'ERROR', title: 'Nothing was saved', texts } };
  }
  return answerReplacement(entered, {
    configuration,
    done: number === 0 ? 'The configuration as shipped was restored' : `Version ${number} was restored`,
    then: { page: 'versions' },
    again: () => ({ kind: 'show', fill: (form) => fill(form, { parameters, may: () => true }) }),
  });
}

function fill(form: Form, { parameters, may }: View): void {
  const opened = open(shownBy(parameters));
  if (opened === undefined) return showNotice(form, GONE);
  const { number } = opened.head;
  const content = contentOf(opened, number);
  addHidden(form, SHOWN, String(number));
  addHtml(form, 'custpage_spx_about', undefined, about(opened));
  if (content instanceof ProductError) return showNotice(form, noticeOfError('This version cannot be read', content));
  const against = parameters['spx_against'] === 'newest' ? opened.newest : opened.before;
  addHtml(form, 'custpage_spx_difference', undefined, difference(opened, content, against));
  if (may('configure')) addHtml(form, 'custpage_spx_fits', undefined, compatibilityView(content));
  const canRevert = may('configure') && number !== opened.newest;
  if (canRevert) addVersionFields(form, { version: opened.newest });
  addActionButtons(form, undefined, [
    { action: 'download', label: 'Download' },
    ...(canRevert ? [{ action: 'revert', label: 'Revert to this version' }] : []),
  ]);
}

function about({ head: { number, user, saved, note }, newest }: Opened): Html {
  const state = number === newest ? badge('good', 'in use') : badge('quiet', 'earlier');
  const title = html`<h2>${number === 0 ? 'As shipped' : `Version ${number}`} ${state}</h2>`;
  const back = html`<p>${link(pageUrl('versions'), 'All versions')}</p>`;
  if (number === 0)
    return html`${title}
      <p>Nothing changed yet: the shipped mapping, filter and settings.</p>
      ${back}`;
  return html`${title}
    <p>Saved by <bdi>${user}</bdi>, ${momentText(saved)}.</p>
    <p><bdi>${note}</bdi></p>
    ${back}`;
}

function difference(opened: Opened, content: Configuration, against: number | undefined): Html {
  const { newest, before } = opened;
  const { number } = opened.head;
  const links = [
    ...(before === undefined ? [] : [link(pageUrl('version', { spx_version: String(number) }), `Compare with ${nameOf(before)}`)]),
    ...(newest === number
      ? []
      : [link(pageUrl('version', { spx_version: String(number), spx_against: 'newest' }), 'Compare with the one in use')]),
  ].map((one) => html`${one} `);
  if (against === undefined) return html`<p>${links}</p>`;
  const other = contentOf(opened, against);
  if (other instanceof ProductError)
    return html`<p>${links}</p>
      <p>${nameOf(against)} cannot be read. ${other.entry.administrator}</p>`;
  const isBackwards = against > number;
  const title = isBackwards ? `What going back would change in ${nameOf(against)}` : `What it changed in ${nameOf(against)}`;
  return html`<p>${links}</p>
    <h2>${title}</h2>
    ${diffView(diffConfigurations(other, content))}`;
}
