import type { HttpResponse } from '../http';

/** Port of localhost by host. */
export type Ports = Readonly<Record<string, number>>;

/**
 * Makes an answer fit for a browser on this machine: addresses of the served hosts become localhost addresses in Location
 * and in the links and forms of HTML, and cookies lose `Secure`, as localhost is plain HTTP. What is percent-encoded stays: it is data, such as a
 * redirect URI, and the other site compares it.
 */
export function toLocalhost({ status, headers, body }: HttpResponse, ports: Ports): HttpResponse {
  const rewritten = { ...headers };
  const { location, 'set-cookie': cookie } = headers;
  if (location !== undefined) rewritten['location'] = localAddresses(location, ports);
  if (cookie !== undefined) rewritten['set-cookie'] = cookie.replace(/;\s*Secure\b/i, '');
  const isHtml = (headers['content-type'] ?? '').startsWith('text/html');
  return { status, headers: rewritten, body: isHtml ? addressesIn(body, ports) : body };
}

/** Puts the real hosts back into what a browser says of localhost, such as Origin and Referer. */
export function toHosts(text: string, ports: Ports): string {
  return Object.entries(ports).reduce((rest, [host, port]) => rest.replaceAll(`http://localhost:${port}`, `https://${host}`), text);
}

/** Only where a browser goes: what a page shows, such as the redirect URI to register, keeps its real host. */
const addressesIn = (html: string, ports: Ports): string =>
  html.replace(/\b(?:href|action|src)="[^"]*"/g, (attribute) => localAddresses(attribute, ports));

function localAddresses(text: string, ports: Ports): string {
  return Object.entries(ports).reduce(
    (rest, [host, port]) => rest.replace(new RegExp(`https://${host.replaceAll('.', '\\.')}(?![\\w.-])`, 'g'), `http://localhost:${port}`),
    text,
  );
}
