import type { SoftwareActions } from '../software-actions';

export const movim: SoftwareActions = {
  software: 'movim',
  actions: [],
  signUp: {
    path: 'account',
    source: {
      name: 'movim/movim app/Widgets/Login/login.tpl (route account, hidden if disableregistration)',
      asOf: '2026-08-06',
    },
  },
};
