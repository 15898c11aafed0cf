import type { SoftwareActions } from '../software-actions';

export const kutt: SoftwareActions = {
  software: 'kutt',
  actions: [
    {
      needs: ['url-shortener'],
      path: '',
      label: 'landing_short_address',
      account: 'depends',
      source: {
        name: 'thedevs-network/kutt server/routes/renders.routes.js, .example.env (DISALLOW_ANONYMOUS_LINKS true by default)',
        asOf: '2026-02-27',
      },
    },
  ],
  signUp: {
    path: 'login',
    isClosedAtFirst: true,
    source: {
      name: 'thedevs-network/kutt server/routes/renders.routes.js (login page carries sign-up)',
      asOf: '2026-02-27',
    },
  },
};
