import { PlatformError } from '../../types';
import type { FieldRule } from './rule';

/**
 * A web address starts with http://, https:// or ftp:// (help: section_N2842731 for custom fields; for standard ones [K]) and
 * has no blanks. The codes are in the typings' error.Type; that they belong here is assumed, and file:// stays refused.
 */
export const urlScheme: FieldRule = ({ definition, value }) => {
  if (definition.type !== 'url') return;
  if (!/^(https?|ftp):\/\/./i.test(String(value)))
    throw new PlatformError(
      'INVALID_URL_URL_MUST_START_WITH_HTTP_HTTPS_FTP_OR_FILE',
      `Invalid URL. URL must start with http, https, ftp, or file. Field ${definition.id}: ${value}`,
    );
  if (/\s/.test(String(value)))
    throw new PlatformError(
      'INVALID_URL_SPACES_ARE_NOT_ALLOWED_IN_THE_URL',
      `Invalid URL. Spaces are not allowed in the URL. Field ${definition.id}: ${value}`,
    );
};
