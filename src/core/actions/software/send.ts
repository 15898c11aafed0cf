import type { SoftwareActions } from '../software-actions';

export const send: SoftwareActions = {
  software: 'send',
  actions: [
    {
      needs: ['file-drop'],
      path: '',
      label: 'landing_file',
      account: 'none',
      source: {
        name: 'timvisee/send app/routes.js, server/routes/index.js, server/routes/ws.js (fxa_required)',
        asOf: '2025-07-01',
      },
    },
  ],
};
