/** Shows an error of a client script at the top of the page, once. NetSuite shows an alert; here it must not pass unseen. */
export function showFailure(error: unknown): void {
  const text = error instanceof Error ? `${error.name === 'NOT_EMULATED' ? '' : `${error.name}: `}${error.message}` : String(error);
  const main = document.querySelector('main') ?? document.body;
  const shown = [...main.querySelectorAll('[data-client-failure]')];
  if (shown.some((one) => one.getAttribute('data-client-failure') === text)) return;
  const box = document.createElement('div');
  box.className = 'message message-error';
  box.setAttribute('role', 'alert');
  box.setAttribute('data-client-failure', text);
  const heading = document.createElement('h2');
  heading.textContent = 'Client script';
  const content = document.createElement('div');
  content.append(heading, text);
  box.append(content);
  main.prepend(box);
}
