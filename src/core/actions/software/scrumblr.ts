import type { SoftwareActions } from '../software-actions';

export const scrumblr: SoftwareActions = {
  software: 'scrumblr',
  actions: [
    {
      needs: ['whiteboard'],
      path: '{name}',
      label: 'landing_board',
      account: 'none',
      source: {
        name: 'aliasaria/scrumblr server.js (GET /:id, base by server:baseurl)',
        asOf: '2025-03-06',
      },
    },
  ],
};
