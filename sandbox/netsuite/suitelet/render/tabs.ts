import type { TabModel } from '../form-model';
import { attributes, escapeHtml } from './html';

/** A part of a page under a label. */
export interface Panel {
  tab: Pick<TabModel, 'id' | 'label' | 'help'>;
  /** HTML; a tab with nothing on it does not appear (Oracle's stubs). */
  content: string;
}

/** Panels one below the other, each with its heading; the page's script makes tabs of them. */
export function renderTabs(panels: readonly Panel[]): string {
  const shown = panels.filter(({ content }) => content !== '').map(renderPanel);
  return shown.length === 0 ? '' : `<div class="tabset" data-tabs>${shown.join('\n')}</div>`;
}

function renderPanel({ tab, content }: Panel): string {
  const heading = `<h2${attributes({ id: `tab_${tab.id}_label` })}>${escapeHtml(tab.label)}</h2>`;
  const help = tab.help === '' ? '' : `<p class="note">${escapeHtml(tab.help)}</p>`;
  const open = attributes({ class: 'panel', id: `tab_${tab.id}`, 'data-tab': tab.id, 'aria-labelledby': `tab_${tab.id}_label` });
  return `<section${open}>${heading}${help}${content}</section>`;
}
