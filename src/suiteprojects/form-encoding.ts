/** `application/x-www-form-urlencoded`, since NetSuite's server scripts have no URLSearchParams. Order is kept. */
export function encodeForm(fields: Readonly<Record<string, string>>): string {
  return Object.entries(fields)
    .map(([name, value]) => `${encode(name)}=${encode(value)}`)
    .join('&');
}

/** encodeURIComponent leaves `!'()~` and writes a space as %20; a form wants the five encoded and a plus (URL Standard 5.2). */
const encode = (text: string): string =>
  encodeURIComponent(text)
    .replace(/[!'()~]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll('%20', '+');
