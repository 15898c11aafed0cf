import type { SoftwareActions } from '../software-actions';

export const wbo: SoftwareActions = {
  software: 'wbo',
  actions: [
    {
      needs: ['whiteboard'],
      path: 'random',
      label: 'landing_board',
      account: 'none',
      source: {
        name: 'lovasoa/whitebophir server/server.mjs, server/routes/static.mjs (redirect to a free name), client-data/index.html, commit 6f8ade7a',
        asOf: '2026-08-05',
      },
    },
  ],
};
