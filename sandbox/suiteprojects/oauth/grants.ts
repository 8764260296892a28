import type { Clock } from '../../clock';
import { serverTime, type ServerTime } from '../server-time';
import type { SppSettings } from '../settings';

/** Who allowed which application what. */
export interface Grant {
  clientId: string;
  nickname: string;
  /** Space-separated scopes. */
  scope: string;
}

export interface AccessToken extends Grant {
  /** Rows created later stay unseen until the filter-set cache is cleared (facts 1.7). */
  issued: ServerTime;
  /** When the REST API's cache was refreshed for this token, if ever. */
  cacheRefreshed?: ServerTime;
  expiresAt: number;
}

export interface TokenPair {
  accessToken: string;
  refreshToken: string;
  scope: string;
}

interface AuthorizationCode extends Grant {
  redirectUri: string;
  expiresAt: number;
}

interface RefreshToken extends Grant {
  expiresAt: number;
}

/** Every code and token that is out, as data. */
export interface GrantsSnapshot {
  codes: Map<string, AuthorizationCode>;
  accessTokens: Map<string, AccessToken>;
  refreshTokens: Map<string, RefreshToken>;
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** The codes and tokens that are out. A code and a refresh token serve once; an access token serves until it expires. */
export class Grants {
  private readonly codes = new Map<string, AuthorizationCode>();
  private readonly accessTokens = new Map<string, AccessToken>();
  private readonly refreshTokens = new Map<string, RefreshToken>();

  constructor(
    private readonly clock: Clock,
    private readonly settings: SppSettings,
    private readonly random: () => number,
  ) {}

  issueCode(grant: Grant, redirectUri: string): string {
    const code = this.secret(32);
    this.codes.set(code, { ...grant, redirectUri, expiresAt: this.in(this.settings.codeSeconds) });
    return code;
  }

  /** Tokens for a code; undefined when the code is unknown, used, old, another application's or for another URI. */
  redeemCode(code: string, clientId: string, redirectUri: string): TokenPair | undefined {
    const grant = this.codes.get(code);
    if (!grant || grant.clientId !== clientId) return undefined;
    this.codes.delete(code);
    if (grant.redirectUri !== redirectUri || this.isPast(grant.expiresAt)) return undefined;
    return this.issueTokens(grant);
  }

  /** New tokens for a refresh token, which is dead from now on; the access token it came with lives on. */
  refresh(refreshToken: string, clientId: string): TokenPair | undefined {
    const grant = this.refreshTokens.get(refreshToken);
    if (!grant || grant.clientId !== clientId) return undefined;
    this.refreshTokens.delete(refreshToken);
    return this.isPast(grant.expiresAt) ? undefined : this.issueTokens(grant);
  }

  /** The grant behind an access token, unless it is unknown or expired. */
  access(accessToken: string): AccessToken | undefined {
    const grant = this.accessTokens.get(accessToken);
    return grant && !this.isPast(grant.expiresAt) ? grant : undefined;
  }

  /** Ends the life of an access or refresh token, as if its time had come. */
  expire(token: string): void {
    this.accessTokens.delete(token);
    this.refreshTokens.delete(token);
  }

  /** Who has allowed which application, once each: what Personal Settings > Authorized applications lists. */
  authorisations(): Grant[] {
    const living = [...this.refreshTokens.values()].filter(({ expiresAt }) => !this.isPast(expiresAt));
    const known = new Map(living.map(({ clientId, nickname, scope }) => [`${clientId} ${nickname}`, { clientId, nickname, scope }]));
    return [...known.values()];
  }

  /** Takes an allowance back: every token that the application holds for this person is dead. */
  revoke(clientId: string, nickname: string): void {
    for (const tokens of [this.accessTokens, this.refreshTokens, this.codes])
      for (const [token, grant] of tokens) if (grant.clientId === clientId && grant.nickname === nickname) tokens.delete(token);
  }

  snapshot(): GrantsSnapshot {
    return structuredClone({ codes: this.codes, accessTokens: this.accessTokens, refreshTokens: this.refreshTokens });
  }

  restore(snapshot: GrantsSnapshot): void {
    const { codes, accessTokens, refreshTokens } = structuredClone(snapshot);
    refill(this.codes, codes);
    refill(this.accessTokens, accessTokens);
    refill(this.refreshTokens, refreshTokens);
  }

  private issueTokens({ clientId, nickname, scope }: Grant): TokenPair {
    const accessToken = this.secret(48);
    const refreshToken = this.secret(48);
    const { accessTokenSeconds, refreshTokenSeconds, utcOffsetMinutes } = this.settings;
    const issued = serverTime(this.clock, utcOffsetMinutes);
    this.accessTokens.set(accessToken, { clientId, nickname, scope, issued, expiresAt: this.in(accessTokenSeconds) });
    this.refreshTokens.set(refreshToken, { clientId, nickname, scope, expiresAt: this.in(refreshTokenSeconds) });
    return { accessToken, refreshToken, scope };
  }

  private secret(length: number): string {
    return Array.from({ length }, () => ALPHABET[Math.floor(this.random() * ALPHABET.length)]).join('');
  }

  private in(seconds: number): number {
    return this.clock.now() + seconds * 1000;
  }

  private isPast(moment: number): boolean {
    return this.clock.now() >= moment;
  }
}

function refill<Entry>(map: Map<string, Entry>, entries: ReadonlyMap<string, Entry>): void {
  map.clear();
  for (const [token, entry] of entries) map.set(token, entry);
}
