import type { SoftwareActions } from '../software-actions';

export const searxng: SoftwareActions = {
  software: 'searxng',
  actions: [
    {
      needs: ['search'],
      path: '',
      label: 'landing_search',
      account: 'none',
      source: {
        name: 'searxng/searxng docs/dev/search_api.rst, searx/webapp.py, searx/settings.yml (method GET by default)',
        asOf: '2026-08-22',
      },
    },
  ],
};
