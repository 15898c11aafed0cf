import type { SoftwareActions } from '../software-actions';

export const sogo: SoftwareActions = {
  software: 'sogo',
  actions: [
    {
      needs: ['email'],
      path: '',
      label: 'landing_mailbox',
      account: 'required',
      source: { name: 'Alinto/sogo Apache/*.conf (/SOGo/)', asOf: '2026-04-02' },
    },
  ],
};
