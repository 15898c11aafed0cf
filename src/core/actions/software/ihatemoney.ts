import type { SoftwareActions } from '../software-actions';

export const ihatemoney: SoftwareActions = {
  software: 'ihatemoney',
  actions: [
    {
      needs: ['expenses'],
      path: 'create',
      label: 'landing_shared_expenses',
      account: 'none',
      source: {
        name: 'spiral-project/ihatemoney ihatemoney/web.py, docs/configuration.md (ALLOW_PUBLIC_PROJECT_CREATION, default True)',
        asOf: '2026-07-21',
      },
    },
  ],
};
