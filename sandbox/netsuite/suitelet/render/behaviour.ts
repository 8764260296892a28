/**
 * What a page does in a browser without any client script: panels become tabs (arrow keys, Home and End; a required field on a
 * hidden tab shows its tab), Mark All, Refresh. The page works without it.
 */
const SCRIPT = `
for (const set of document.querySelectorAll('[data-tabs]')) {
  const panels = [...set.children];
  const list = document.createElement('div');
  list.className = 'tablist';
  list.setAttribute('role', 'tablist');
  const tabs = panels.map((panel) => {
    const heading = panel.querySelector(':scope > h2');
    const tab = document.createElement('button');
    Object.assign(tab, { type: 'button', id: panel.id + '_tab', textContent: heading.textContent });
    tab.setAttribute('role', 'tab');
    tab.setAttribute('aria-controls', panel.id);
    panel.setAttribute('role', 'tabpanel');
    panel.setAttribute('aria-labelledby', tab.id);
    heading.hidden = true;
    list.append(tab);
    return tab;
  });
  const show = (at) => tabs.forEach((tab, index) => {
    tab.setAttribute('aria-selected', String(index === at));
    tab.tabIndex = index === at ? 0 : -1;
    panels[index].hidden = index !== at;
  });
  const steps = { ArrowRight: (at) => at + 1, ArrowLeft: (at) => at - 1, Home: () => 0, End: () => -1 };
  list.addEventListener('keydown', (event) => {
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    const next = (step(tabs.indexOf(event.target)) + tabs.length) % tabs.length;
    show(next);
    tabs[next].focus();
  });
  tabs.forEach((tab, index) => tab.addEventListener('click', () => show(index)));
  set.addEventListener('invalid', (event) => show(panels.findIndex((panel) => panel.contains(event.target))), true);
  set.prepend(list);
  show(0);
}
document.addEventListener('click', (event) => {
  const button = event.target.closest('[data-mark],[data-refresh]');
  if (!button) return;
  if (button.dataset.refresh) location.reload();
  else for (const box of document.querySelectorAll('table[data-sublist="' + button.dataset.for + '"] input[type=checkbox]:enabled'))
    if (box.checked !== (button.dataset.mark === 'T')) box.click();
});
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') for (const help of document.querySelectorAll('details.help[open]')) help.open = false;
});
`;

export const renderBehaviour = (): string => `<script data-page>${SCRIPT}</script>`;
