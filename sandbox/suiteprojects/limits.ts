/** Rows one Read may return; over it: 605. [DOC article_160070530606, article_1121112356] */
export const ROWS_PER_READ = 1000;

/** Objects one call may write; over it: 555. [DOC article_160070530606] */
export const OBJECTS_PER_CALL = 1000;

/** Requests per rolling 24 hours. Oracle's sample shows 99,949 left. [INF article_76114759800] */
export const REQUESTS_PER_DAY = 100_000;

/** Requests per rolling 60 seconds. The values of real accounts are not published. [assumed, low on purpose] */
export const REQUESTS_PER_MINUTE = 100;

/** [assumed] */
export const ACCESS_TOKEN_SECONDS = 3600;

/** Default of an application, one day. [DOC article_158464230180] */
export const REFRESH_TOKEN_SECONDS = 86_400;

/** [assumed, the most RFC 6749 section 4.1.2 recommends] */
export const AUTHORIZATION_CODE_SECONDS = 600;
