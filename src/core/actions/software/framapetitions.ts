import type { SoftwareActions } from '../software-actions';

export const framapetitions: SoftwareActions = {
  software: 'framapetitions',
  actions: [
    {
      needs: ['petition'],
      path: 'petition/wizard/user/new_petition',
      label: 'landing_petition',
      account: 'required',
      source: {
        name: 'pytition/Pytition petition/urls.py (mounted under petition/ by default: not proved)',
        asOf: '2026-03-01',
      },
    },
  ],
};
