import type { SoftwareActions } from '../software-actions';

export const diaspora: SoftwareActions = {
  software: 'diaspora',
  actions: [],
  signUp: {
    path: 'users/sign_up',
    source: { name: 'diaspora/diaspora config/routes.rb', asOf: '2026-04-30' },
  },
};
