import type { SoftwareActions } from '../software-actions';

export const writefreely: SoftwareActions = {
  software: 'writefreely',
  actions: [
    {
      needs: ['website'],
      path: 'new',
      label: 'landing_article_post',
      account: 'required',
      source: { name: 'writefreely/writefreely routes.go', asOf: '2024-10-24' },
    },
  ],
  signUp: {
    path: 'signup',
    source: { name: 'writefreely/writefreely routes.go', asOf: '2024-10-24' },
  },
};
