import type { FieldModel, FormModel, TabModel } from '../form-model';
import { renderBehaviour } from './behaviour';
import { renderFormButtons } from './buttons';
import { renderFieldArea } from './fields';
import { attributes } from './html';
import { renderPage } from './layout';
import { renderHead } from './page-head';
import { renderPageModel, type PageFrame } from './page-model';
import { renderSublist } from './sublist';
import { renderTabs, type Panel } from './tabs';

/**
 * A whole page of a form, of a Suitelet or a record. All fields, INLINEHTML included, lie in the one HTML form [K]: first the
 * main section, then the tabs. The browser checks nothing on a record's page: it is NetSuite that says what is missing. A sublist that is on no tab lies below the main section (its place in NetSuite: assumed).
 */
export function renderForm(form: FormModel, frame: PageFrame): string {
  const buttons = renderFormButtons(form, frame.record?.buttons);
  const enctype = form.fields.some(({ type }) => type === 'FILE') ? 'multipart/form-data' : undefined;
  const parts = [
    renderHead(form.title, form.links, form.messages),
    `<form${attributes({ id: 'main_form', name: 'main_form', method: 'post', action: frame.action, enctype, novalidate: frame.record !== undefined })}>${frame.record?.hidden ?? ''}`,
    buttons,
    card(renderPart(form, undefined)),
    renderTabs(form.tabs.filter(({ parent }) => parent === undefined).map((tab) => panelOf(form, tab, frame.record?.panels))),
    buttons,
    '</form>',
    frame.record?.below ?? '',
    renderPageModel(form, frame),
    renderBehaviour(),
  ];
  const content = parts.filter((part) => part !== '').join('\n');
  return renderPage({ title: form.title, account: frame.account, header: frame.header, content, bare: form.hideNavBar });
}

const card = (content: string): string => (content === '' ? '' : `<div class="card">${content}</div>`);

function panelOf(form: FormModel, tab: TabModel, extra: Readonly<Record<string, string>> = {}): Panel {
  const subtabs = renderTabs(form.tabs.filter(({ parent }) => parent === tab.id).map((subtab) => panelOf(form, subtab)));
  return { tab, content: [renderPart(form, tab.id), extra[tab.id] ?? '', subtabs].filter((part) => part !== '').join('\n') };
}

/** The fields, groups and sublists of a tab, or of the main section. */
function renderPart(form: FormModel, tab: string | undefined): string {
  const fieldsOf = (container: string | undefined): FieldModel[] => form.fields.filter((field) => field.container === container);
  const groups = form.groups.filter((group) => group.tab === tab);
  const sublists = form.sublists.filter((sublist) => sublist.tab === tab);
  return [renderFieldArea(fieldsOf(tab), groups, ({ id }) => fieldsOf(id)), ...sublists.map(renderSublist)]
    .filter((part) => part !== '')
    .join('\n');
}
