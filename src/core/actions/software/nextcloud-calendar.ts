import type { SoftwareActions } from '../software-actions';

export const nextcloudCalendar: SoftwareActions = {
  software: 'nextcloud-calendar',
  actions: [
    {
      needs: ['calendar'],
      path: 'index.php/apps/calendar/',
      label: 'landing_calendar',
      account: 'required',
      source: { name: 'nextcloud/calendar appinfo/routes.php, src/router.js', asOf: '2026-08-22' },
    },
  ],
};
