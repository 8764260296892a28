/** Cookies per host. Paths and lifetimes are not looked at: the two sites of the sandbox do not use them. */
export function createCookieJar() {
  const jars = new Map<string, Map<string, string>>();
  return {
    /** Takes what a host sets; an empty value or `Max-Age=0` removes the cookie. */
    take(host: string, setCookie: string | undefined): void {
      const [pair = '', ...rules] = (setCookie ?? '').split(';').map((part) => part.trim());
      const equals = pair.indexOf('=');
      if (equals < 1) return;
      const jar = jars.get(host) ?? new Map<string, string>();
      jars.set(host, jar);
      const [name, value] = [pair.slice(0, equals), pair.slice(equals + 1)];
      if (value === '' || rules.some((rule) => /^max-age=0$/i.test(rule))) jar.delete(name);
      else jar.set(name, value);
    },
    headerFor(host: string): { cookie?: string } {
      const pairs = [...(jars.get(host) ?? [])].map(([name, value]) => `${name}=${value}`);
      return pairs.length === 0 ? {} : { cookie: pairs.join('; ') };
    },
  };
}
