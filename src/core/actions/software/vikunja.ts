import type { SoftwareActions } from '../software-actions';

export const vikunja: SoftwareActions = {
  software: 'vikunja',
  actions: [
    {
      needs: ['tasks'],
      path: 'projects/new',
      label: 'landing_project',
      account: 'required',
      source: { name: 'go-vikunja/vikunja frontend/src/router/index.ts', asOf: '2026-08-22' },
    },
  ],
  signUp: {
    path: 'register',
    source: { name: 'go-vikunja/vikunja frontend/src/router/index.ts', asOf: '2026-08-22' },
  },
};
