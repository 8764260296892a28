/** What a link template may name. */
export interface LinkFacts {
  /** Account domain, such as `acme.app.netsuitesuiteprojectspro.com`. */
  host: string;
  /** Internal id of the customer in SuiteProjects Pro. */
  id: string;
}

const PLACES = /\{([^{}]*)\}/g;
const isPlace = (name: string): name is keyof LinkFacts => name === 'host' || name === 'id';

/**
 * Whether a text is the address of a page with `{host}` and `{id}` in it: https only, since it becomes a link, and no name of a
 * customer, since addresses end up in logs.
 */
export function isLinkTemplate(text: string): boolean {
  const places = [...text.matchAll(PLACES)].map(([, name = '']) => name);
  const rest = text.replace(PLACES, '');
  return /^https:\/\/[^\s"'<>\\{}]+$/.test(text.replace(PLACES, 'x')) && !/[{}]/.test(rest) && places.every(isPlace);
}

/**
 * The address that a template stands for; '' when it names what is not known: without a host there is no account to open, and
 * without an id no record.
 */
export function sppLink(template: string, facts: LinkFacts): string {
  const unknown = [...template.matchAll(PLACES)].some(([, name = '']) => !isPlace(name) || facts[name] === '');
  return unknown
    ? ''
    : template.replace(PLACES, (_place, name: keyof LinkFacts) => (name === 'id' ? encodeURIComponent(facts.id) : facts[name]));
}
