import type { SoftwareActions } from '../software-actions';

export const croodle: SoftwareActions = {
  software: 'croodle',
  actions: [
    {
      needs: ['date-poll'],
      path: '#/create',
      label: 'landing_poll',
      account: 'none',
      source: {
        name: 'jelhan/croodle client/app/router.ts, client/config/environment.js (locationType hash)',
        asOf: '2026-07-11',
      },
    },
  ],
};
