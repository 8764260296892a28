import { reasonOfLoss, type LossReason } from '../core/connection/lost-sign-in';
import { mayStillRun, type Renewal } from '../core/connection/renewal';
import { ProductError } from '../core/errors/product-error';
import * as log from '../netsuite/log';
import { changeVault, openVault, type OpenedVault, type VaultKey } from '../netsuite/token-vault';
import { isUsable, type AskForTokens, type Tokens, type TokenStore } from '../suiteprojects/tokens';

/** How often a job looks whether another one has finished its renewal. A script cannot sleep; a look takes some 50 ms [K]. */
const LOOKS = 20;
/** How often new tokens are stored before they are given up: they exist nowhere else. */
const STORE_TRIES = 5;

/**
 * The tokens of a connection. SuiteProjects Pro takes a refresh token once, so a renewal is noted before it is asked for, by
 * one job at a time; the old token stays until the new one is stored. A job that dies in between leaves its note: the next one
 * tries the old token once, and when that is refused, marks the sign-in as lost, so that nothing is asked with it again.
 * Cost: 2 units to load, 12 to replace, 38 more at most while another job renews.
 */
export const tokenStoreOf = (key: VaultKey): TokenStore => ({
  load: () => openVault(key).held.tokens,
  replace: (outdated, ask) => replace(key, outdated, ask),
});

function replace(key: VaultKey, outdated: Tokens, ask: AskForTokens): Tokens {
  for (let looks = 1; looks <= LOOKS; looks += 1) {
    const claim = claimRenewal(key, outdated);
    if (claim.kind === 'replaced') return claim.tokens;
    if (claim.kind === 'claimed') return renew(key, claim, ask);
  }
  throw new ProductError('SPP_RENEWAL_UNDER_WAY');
}

/** The right to ask: nobody else does until `mine` is taken back, or was cut off. */
interface Claim {
  kind: 'claimed';
  tokens: Tokens;
  /** The renewal that came before and did not end. */
  former: Renewal | undefined;
  mine: Renewal;
}

function claimRenewal(key: VaultKey, outdated: Tokens): Claim | { kind: 'replaced'; tokens: Tokens } | { kind: 'busy' } {
  const now = Date.now();
  const mine: Renewal = { state: 'under-way', since: new Date(now).toISOString() };
  let claim: ReturnType<typeof claimRenewal> = { kind: 'busy' };
  changeVault(key, ({ tokens, renewal, lost }) => {
    claim = { kind: 'busy' };
    if (lost !== undefined) throw signInOver(lost.reason, lost.since);
    if (tokens.refreshToken === '') throw new ProductError('SPP_SIGN_IN_EXPIRED', { reason: 'no refresh token' });
    if (tokens.accessToken !== outdated.accessToken && isUsable(tokens, now)) claim = { kind: 'replaced', tokens };
    else if (!mayStillRun(renewal, now)) {
      claim = { kind: 'claimed', tokens, former: renewal, mine };
      return { renewal: mine };
    }
    return undefined;
  });
  return claim;
}

/** The vault is opened before the request, so that nothing but its save lies between the answer and the stored tokens. */
function renew(key: VaultKey, claim: Claim, ask: AskForTokens): Tokens {
  const vault = openVault(key);
  const answer = askOrRelease(key, claim, ask);
  return answer === 'not-granted' ? noteLoss(key, claim) : keep(key, claim, answer, vault);
}

function askOrRelease(key: VaultKey, { tokens, former, mine }: Claim, ask: AskForTokens): Tokens | 'not-granted' {
  try {
    return ask(tokens);
  } catch (error) {
    // Without an answer nobody knows whether the token was taken; an answer that refuses says that it was not.
    const unanswered = error instanceof ProductError && ['SPP_UNAVAILABLE', 'SPP_ANSWER_UNREADABLE'].includes(error.code);
    const left = unanswered ? ({ ...mine, state: 'unanswered' } as const) : former;
    try {
      changeVault(key, ({ renewal }) => (renewal?.since === mine.since ? { renewal: left } : undefined));
    } catch (second) {
      // The note is taken for one that was cut off after some minutes; the first error is the one that matters.
      log.error({ title: 'A renewal could not be released', details: (second as { name?: string }).name ?? 'UNEXPECTED_ERROR' });
    }
    throw error;
  }
}

/** Stores what came, unless a person has signed in or out meanwhile: then that holds. Tried again whatever the error is. */
function keep(key: VaultKey, { tokens: before }: Claim, tokens: Tokens, opened: OpenedVault): Tokens {
  const renewed = { tokens, renewal: undefined, lost: undefined };
  const isOurs = (held: Tokens): boolean => held.refreshToken === before.refreshToken;
  for (let tries = 1; ; tries += 1) {
    try {
      if (tries === 1 && isOurs(opened.held.tokens) && opened.save(renewed)) return tokens;
      return signedIn(changeVault(key, (current) => (isOurs(current.tokens) ? renewed : undefined)).tokens);
    } catch (error) {
      if (error instanceof ProductError || tries === STORE_TRIES) throw error;
    }
  }
}

/** The token is dead, unless another job has replaced it. */
function noteLoss(key: VaultKey, { tokens: before, former }: Claim): Tokens {
  const lost = { reason: reasonOfLoss(former), since: new Date().toISOString() };
  const { tokens } = changeVault(key, (current) =>
    current.tokens.refreshToken === before.refreshToken ? { lost, renewal: undefined } : undefined,
  );
  if (tokens.refreshToken === before.refreshToken) throw signInOver(lost.reason, lost.since);
  return signedIn(tokens);
}

function signedIn(tokens: Tokens): Tokens {
  if (tokens.refreshToken === '') throw new ProductError('SPP_SIGN_IN_EXPIRED', { reason: 'no refresh token' });
  return tokens;
}

const REASONS: Readonly<Record<LossReason, string>> = {
  refused: 'the refresh token was not accepted',
  'cut-off': 'a renewal was cut off before its tokens were stored',
  unanswered: 'the answer with the new tokens was lost',
};

/** The error of a sign-in that is over. */
export const signInOver = (reason: LossReason, since: string): ProductError =>
  new ProductError('SPP_SIGN_IN_EXPIRED', { reason: REASONS[reason], since });
