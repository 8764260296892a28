import type { AccountVariant } from '../types';

/** Tables that exist only with a feature. Source: the Records Catalog, in the public repository iloveitaly/netsuite-permissions. */
const FEATURES: Readonly<Record<string, string>> = { currency: 'MULTICURRENCY', subsidiary: 'SUBSIDIARIES' };

/** Whether accounts with these features have the table. */
export const hasTable = ({ features }: Pick<AccountVariant, 'features'>, table: string): boolean =>
  !Object.hasOwn(FEATURES, table) || features.includes(FEATURES[table] ?? '');
