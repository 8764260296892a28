/** The words of the local NetSuite, by what they speak of. */
export type * from './account';
export type * from './custom-objects';
export type * from './installed-script';
export type * from './kept-in-account';
export * from './platform-error';
export type * from './session';
export type * from './task';
export type * from './variant';
