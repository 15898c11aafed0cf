import type { SoftwareActions } from '../software-actions';

export const framagenda: SoftwareActions = {
  software: 'framagenda',
  actions: [
    {
      needs: ['calendar'],
      path: 'index.php/apps/calendar/',
      label: 'landing_calendar',
      account: 'required',
      source: { name: 'a Nextcloud: nextcloud/calendar appinfo/routes.php', asOf: '2026-08-22' },
    },
  ],
};
