/**
 * What an emulated object may look like, given its type in `@hitc/netsuite-types`: only members that the typings have, and
 * functions that take what the typings let a script pass. Used with `satisfies`, so that the compiler checks each module
 * and each object that it hands out:
 *
 *     guardModule(session, 'N/cache.Cache', { ... } satisfies Emulates<Cache>)
 *
 * Members may be missing: reading them is NOT_EMULATED. Objects that a function returns are checked where they are made.
 */
export type Emulates<Typing> = { readonly [Member in keyof Typing]?: Emulated<Typing[Member]> };

type Emulated<Member> = Member extends (...parameters: infer Parameters) => infer Returned
  ? (...parameters: Parameters) => Answer<Returned>
  : Answer<Member>;

type Answer<Value> = 0 extends 1 & Value ? unknown : Value extends object ? object : Value;
