import type { SoftwareActions } from '../software-actions';

export const nextcloudPolls: SoftwareActions = {
  software: 'nextcloud-polls',
  actions: [
    {
      needs: ['date-poll'],
      path: 'index.php/apps/polls/',
      label: 'landing_polls',
      account: 'required',
      source: {
        name: 'nextcloud/polls lib/Controller/PageController.php, src/router.ts (no route creates)',
        asOf: '2026-08-22',
      },
    },
  ],
};
