import type { SoftwareActions } from '../software-actions';

export const nextcloudTalk: SoftwareActions = {
  software: 'nextcloud-talk',
  actions: [
    {
      needs: ['videoconf'],
      path: 'index.php/apps/spreed/',
      label: 'landing_talk',
      account: 'required',
      source: { name: 'addresses of this form in public code', asOf: '2026-11' },
    },
  ],
};
