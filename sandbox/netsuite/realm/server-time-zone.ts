/**
 * The time zone of NetSuite's servers, in which `Date` of a server script shows local time, whatever the time zone of the
 * company or the user [K]: Pacific time, with daylight saving.
 */
export const SERVER_TIME_ZONE = 'America/Los_Angeles';
