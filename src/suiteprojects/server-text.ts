const MAX_CHARACTERS = 200;

/** Makes a text of the server fit to be stored and shown: secrets out, white space single, cut at 200 characters. */
export type Quote = (text: string) => string;

/** A `Quote` that blots out these secrets, should the server repeat them. */
export function quoteWithout(secrets: readonly string[]): Quote {
  const known = secrets.filter((secret) => secret !== '');
  return (text) => {
    const clean = known
      .reduce((rest, secret) => rest.replaceAll(secret, '***'), text)
      .replace(/\s+/g, ' ')
      .trim();
    return clean.length <= MAX_CHARACTERS ? clean : `${clean.slice(0, MAX_CHARACTERS - 1)}…`;
  };
}
