import type { Kind, KindName } from '../mapping-row';
import { country } from './country';
import { currency } from './currency';
import { email } from './email';
import { field } from './field';
import { firstNonEmpty } from './first-non-empty';
import { fixed } from './fixed';
import { join } from './join';
import { lookup } from './lookup';
import { phone } from './phone';
import { state } from './state';
import { text } from './text';
import { url } from './url';

/** Every kind of value. The type makes the compiler miss none. */
export const KINDS: Readonly<Record<KindName, Kind>> = {
  field,
  fixed,
  'first-non-empty': firstNonEmpty,
  join,
  text,
  country,
  state,
  currency,
  lookup,
  email,
  phone,
  url,
};

/** Whether a stored text names a kind. */
export const isKindName = (text: string): text is KindName => Object.hasOwn(KINDS, text);
