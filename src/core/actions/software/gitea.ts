import type { SoftwareActions } from '../software-actions';

export const gitea: SoftwareActions = {
  software: 'gitea',
  actions: [
    {
      needs: ['forge'],
      path: 'repo/create',
      label: 'landing_repository',
      account: 'required',
      source: { name: 'go-gitea/gitea routers/web/web.go', asOf: null },
    },
  ],
  signUp: {
    path: 'user/sign_up',
    source: { name: 'go-gitea/gitea routers/web/web.go', asOf: null },
  },
};
