import type { SoftwareActions } from '../software-actions';

export const discourse: SoftwareActions = {
  software: 'discourse',
  actions: [
    {
      needs: ['forum'],
      path: 'new-topic',
      label: 'landing_topic',
      account: 'required',
      source: { name: 'addresses of this form in public code', asOf: '2026-11' },
    },
  ],
};
