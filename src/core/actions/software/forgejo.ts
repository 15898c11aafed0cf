import type { SoftwareActions } from '../software-actions';

export const forgejo: SoftwareActions = {
  software: 'forgejo',
  actions: [
    {
      needs: ['forge'],
      path: 'repo/create',
      label: 'landing_repository',
      account: 'required',
      source: { name: 'addresses of this form in public code', asOf: null },
    },
  ],
  signUp: {
    path: 'user/sign_up',
    source: { name: 'addresses of this form in public code', asOf: null },
  },
};
