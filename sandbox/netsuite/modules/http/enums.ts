/** Enums that N/http and N/https share. Values: Oracle's stubs (http.js). */
export const REDIRECT_TYPES = {
  RECORD: 'RECORD',
  SUITELET: 'SUITELET',
  RESTLET: 'RESTLET',
  MEDIA_ITEM: 'MEDIAITEM',
  TASK_LINK: 'TASKLINK',
} as const;
export const CACHE_DURATIONS = { UNIQUE: 'UNIQUE', SHORT: 'SHORT', MEDIUM: 'MEDIUM', LONG: 'LONG' } as const;
