import type { SoftwareActions } from '../software-actions';

export const spliit: SoftwareActions = {
  software: 'spliit',
  actions: [
    {
      needs: ['expenses'],
      path: 'groups/create',
      label: 'landing_shared_expenses',
      account: 'none',
      source: { name: 'spliit-app/spliit src/app/groups/create/page.tsx', asOf: '2026-08-19' },
    },
  ],
};
