import type { AccountVariant } from '../types';

/** A company's country is that of its first subsidiary; of an account without subsidiaries, the United States. */
export const companyCountry = ({ subsidiaries }: AccountVariant): string => subsidiaries[0]?.country ?? 'US';
