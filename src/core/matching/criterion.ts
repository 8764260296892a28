/** What two customers may have in common; each is one file here that makes its keys. Strongest first. */
export const CRITERIA = ['tax-number', 'name', 'entity-id', 'phone', 'email-domain'] as const;

export type Criterion = (typeof CRITERIA)[number];

/** What to do about NetSuite customers that agree by a criterion (design 6). `create-anyway`: do not look at it. */
export const MATCH_POLICIES = ['create-anyway', 'link-single-exact', 'hold'] as const;

export type MatchPolicy = (typeof MATCH_POLICIES)[number];

/** The policy of each criterion; one that is not given is `hold`, as design 6 has it. */
export type MatchPolicies = Partial<Readonly<Record<Criterion, MatchPolicy>>>;

/** The policy that holds for a criterion. */
export const policyFor = (policies: MatchPolicies, criterion: Criterion): MatchPolicy => policies[criterion] ?? 'hold';
