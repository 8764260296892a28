import { PlatformError } from '../types';

/** RCRD_DSNT_EXIST (text: help section_N3539978). */
export const missingRecord = (): PlatformError => new PlatformError('RCRD_DSNT_EXIST', 'That record does not exist.');
