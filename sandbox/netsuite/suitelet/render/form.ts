import type { AccountVariant } from '../../types';
import type { ButtonModel, FieldModel, FormModel, GroupModel } from '../form-model';
import { renderField } from './field';
import { attributes, escapeHtml } from './html';
import { renderPage } from './layout';

/**
 * A whole page of a form. It posts back to the Suitelet's own address with `script` and `deploy`, not with the parameters it
 * was opened with (assumed). All fields, INLINEHTML included, lie in the one HTML form [K].
 */
export function renderForm(form: FormModel, { action, account }: { action: string; account: AccountVariant }): string {
  const buttons = renderButtons(form);
  const content = [
    `<nav><div>${renderLinks(form, 'BREADCRUMB')}</div><div>${renderLinks(form, 'CROSSLINK')}</div></nav>`,
    `<h1>${escapeHtml(form.title)}</h1>`,
    ...form.messages.map(renderMessage),
    `<form${attributes({ id: 'main_form', name: 'main_form', method: 'post', action })}>`,
    buttons,
    renderFields(form.fields.filter(({ container }) => container === undefined)),
    ...form.groups.map((group) =>
      renderGroup(
        group,
        form.fields.filter(({ container }) => container === group.id),
      ),
    ),
    buttons,
    '</form>',
  ];
  return renderPage({ title: form.title, account, content: content.filter((part) => part !== '').join('\n') });
}

/** Title and message are HTML, as in NetSuite [K]: a script has to escape what it did not write itself. */
function renderMessage({ type, title, message }: FormModel['messages'][number]): string {
  return `<div${attributes({ class: `message message-${type.toLowerCase()}`, role: type === 'ERROR' ? 'alert' : 'status' })}><div><h2>${title}</h2>${message}</div></div>`;
}

function renderLinks(form: FormModel, type: FormModel['links'][number]['type']): string {
  return form.links
    .filter((link) => link.type === type)
    .map(({ title, url }) => `<a${attributes({ href: url })}>${escapeHtml(title)}</a>`)
    .join('');
}

/** A group without visible fields is not shown [K]. */
function renderGroup(group: GroupModel, fields: FieldModel[]): string {
  if (fields.every(({ displayType }) => displayType === 'HIDDEN')) return renderFields(fields);
  const body = renderFields(fields, group.singleColumn);
  return `<fieldset${attributes({ class: group.borderHidden ? 'plain' : undefined })}><legend>${escapeHtml(group.label)}</legend>${body}</fieldset>`;
}

function renderFields(fields: FieldModel[], single = false): string {
  const hidden = fields.filter(({ displayType }) => displayType === 'HIDDEN').map(renderField);
  const visible = fields.filter(({ displayType }) => displayType !== 'HIDDEN').map(renderField);
  const grid = visible.length === 0 ? '' : `<div class="fields${single ? ' single' : ''}">${visible.join('\n')}</div>`;
  return [...hidden, grid].join('');
}

/** The same buttons above and below the fields. The submit button posts its label as `submitter` [K]. */
function renderButtons({ submit, reset, buttons }: FormModel): string {
  const shown = (button: ButtonModel | undefined): button is ButtonModel => button !== undefined && !button.hidden;
  const parts = [
    shown(submit) &&
      `<input${attributes({ type: 'submit', class: 'main', name: submit.id, value: submit.label, disabled: submit.disabled })}>`,
    shown(reset) && `<input${attributes({ type: 'reset', value: reset.label, disabled: reset.disabled })}>`,
    ...buttons
      .filter(shown)
      .map(({ id, label, disabled }) => `<input${attributes({ type: 'button', 'data-id': id, value: label, disabled })}>`),
  ].filter(Boolean);
  return parts.length === 0 ? '' : `<div class="buttons">${parts.join('')}</div>`;
}
