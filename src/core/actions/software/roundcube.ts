import type { SoftwareActions } from '../software-actions';

export const roundcube: SoftwareActions = {
  software: 'roundcube',
  actions: [
    {
      needs: ['email'],
      path: '',
      label: 'landing_mailbox',
      account: 'required',
      source: {
        name: 'roundcube/roundcubemail program/actions/mail/compose.php (compose takes mailto parts once signed in)',
        asOf: '2026-08-16',
      },
    },
  ],
};
