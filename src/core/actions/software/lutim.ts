import type { SoftwareActions } from '../software-actions';

export const lutim: SoftwareActions = {
  software: 'lutim',
  actions: [
    {
      needs: ['photo-hosting'],
      path: '',
      label: 'landing_picture',
      account: 'none',
      source: { name: 'ldidry/lutim lib/Lutim.pm', asOf: '2023-12-30' },
    },
  ],
};
