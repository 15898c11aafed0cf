import type { SoftwareActions } from '../software-actions';

export const nextcloudDeck: SoftwareActions = {
  software: 'nextcloud-deck',
  actions: [
    {
      needs: ['kanban'],
      path: 'index.php/apps/deck/',
      label: 'landing_boards',
      account: 'required',
      source: { name: 'nextcloud/deck appinfo/routes.php, src/router.js', asOf: '2026-08-22' },
    },
  ],
};
