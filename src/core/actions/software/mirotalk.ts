import type { SoftwareActions } from '../software-actions';

export const mirotalk: SoftwareActions = {
  software: 'mirotalk',
  actions: [
    {
      needs: ['videoconf'],
      path: 'join/{name}',
      label: 'landing_room',
      account: 'none',
      source: {
        name: 'miroslavpejic85/mirotalk app/src/server.js, .env.template',
        asOf: '2026-08-20',
      },
    },
  ],
};
