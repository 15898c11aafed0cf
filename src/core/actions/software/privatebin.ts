import type { SoftwareActions } from '../software-actions';

export const privatebin: SoftwareActions = {
  software: 'privatebin',
  actions: [
    {
      needs: ['pastebin'],
      path: '',
      label: 'landing_text',
      account: 'none',
      source: {
        name: 'PrivateBin/PrivateBin lib/Request.php, js/privatebin.js (no query parameter that pre-fills; the root is the editor), cfg/conf.sample.php',
        asOf: '2026-08-20',
      },
    },
  ],
};
