/**
 * `context.UserEventType` (help: section_4407992596). That a value is its member's name in lower case: public code. Most are for
 * records that the sandbox does not have.
 */
export const USER_EVENT_TYPES = {
  APPROVE: 'approve',
  CANCEL: 'cancel',
  CHANGEPASSWORD: 'changepassword',
  COPY: 'copy',
  CREATE: 'create',
  DELETE: 'delete',
  DROPSHIP: 'dropship',
  EDIT: 'edit',
  EDITFORECAST: 'editforecast',
  EMAIL: 'email',
  MARKCOMPLETE: 'markcomplete',
  ORDERITEMS: 'orderitems',
  PACK: 'pack',
  PAYBILLS: 'paybills',
  PRINT: 'print',
  QUICKVIEW: 'quickview',
  REASSIGN: 'reassign',
  REJECT: 'reject',
  SHIP: 'ship',
  SPECIALORDER: 'specialorder',
  TRANSFORM: 'transform',
  VIEW: 'view',
  XEDIT: 'xedit',
} as const;

/** The events that a record's page can begin with. */
export type LoadType = 'create' | 'edit' | 'view' | 'copy';
/** The events of a save; the save of a copy is a `create` (help: section_4407992070 has no copy). */
export type SubmitType = 'create' | 'edit' | 'xedit' | 'delete';
