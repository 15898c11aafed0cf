import type { SoftwareActions } from '../software-actions';

export const wekan: SoftwareActions = {
  software: 'wekan',
  actions: [
    {
      needs: ['kanban'],
      path: '',
      label: 'landing_boards',
      account: 'required',
      source: { name: 'wekan/wekan config/router.js', asOf: '2026-08-22' },
    },
  ],
  signUp: {
    path: 'sign-up',
    source: {
      name: 'wekan/wekan docs/Features/Login/Adding-users.md, Forgot-Password.md; config/accounts.js (none when registration is disabled)',
      asOf: '2026-08-22',
    },
  },
};
