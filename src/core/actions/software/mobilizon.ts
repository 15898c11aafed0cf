import type { SoftwareActions } from '../software-actions';

export const mobilizon: SoftwareActions = {
  software: 'mobilizon',
  actions: [
    {
      needs: ['events'],
      path: 'events/create',
      label: 'landing_event',
      account: 'required',
      source: {
        name: 'framasoft/mobilizon src/router/event.ts (requiredAuth)',
        asOf: '2025-04-10',
      },
    },
  ],
  signUp: {
    path: 'register/user',
    isClosedAtFirst: true,
    source: {
      name: 'framasoft/mobilizon src/router/user.ts; config.exs registrations_open false by default',
      asOf: '2025-04-10',
    },
  },
};
