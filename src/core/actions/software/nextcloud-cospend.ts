import type { SoftwareActions } from '../software-actions';

export const nextcloudCospend: SoftwareActions = {
  software: 'nextcloud-cospend',
  actions: [
    {
      needs: ['expenses'],
      path: 'index.php/apps/cospend/',
      label: 'landing_expenses',
      account: 'required',
      source: { name: 'julien-nc/cospend-nc appinfo/routes.php', asOf: '2026-07-30' },
    },
  ],
};
