import type { SoftwareActions } from '../software-actions';

export const nextcloudContacts: SoftwareActions = {
  software: 'nextcloud-contacts',
  actions: [
    {
      needs: ['contacts'],
      path: 'index.php/apps/contacts/',
      label: 'landing_contacts',
      account: 'required',
      source: { name: 'addresses of this form in public code', asOf: '2026-08-21' },
    },
  ],
};
