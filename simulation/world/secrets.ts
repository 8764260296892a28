import { DEMO } from '../../sandbox/cli/demo-world';
import type { HttpRequest, HttpResponse } from '../../sandbox/http';

/** Every secret and token that ever was in this world, in clear. */
export class KnownSecrets {
  private readonly known = new Map<string, string>([
    [DEMO.clientSecret, 'the client secret'],
    [DEMO.encryptionKey, 'the encryption key'],
    [DEMO.apiKey, 'the API key'],
    [DEMO.password, 'the password'],
    [btoa(`${DEMO.clientId}:${DEMO.clientSecret}`), 'the client secret in base64'],
  ]);

  /** Learns the codes and tokens of an exchange. */
  overhear(request: HttpRequest, response: HttpResponse): void {
    for (const [, name = '', value = ''] of response.body.matchAll(/"(access_token|refresh_token)"\s*:\s*"([^"]+)"/g))
      this.known.set(value, name);
    const code = new URLSearchParams(request.body).get('code');
    if (code !== null && request.url.includes('/oauth2/')) this.known.set(code, 'an authorisation code');
  }

  /** What a text gives away. */
  in(text: string): string[] {
    return [...this.known].flatMap(([secret, name]) => (text.includes(secret) ? [name] : []));
  }
}
