import type { Session } from '../types';

/** Whom N/runtime names in a Suitelet that runs without login [K]. */
export const ONLINE_FORM_USER: Session['user'] = {
  id: -4,
  name: '-System-',
  email: 'onlineformuser@netsuite.com',
  role: 31,
  roleId: 'online_form_user',
};

export const isOnlineFormUser = ({ roleId }: Session['user']): boolean => roleId === ONLINE_FORM_USER.roleId;
