import type { SoftwareActions } from '../software-actions';

export const searx: SoftwareActions = {
  software: 'searx',
  actions: [
    {
      needs: ['search'],
      path: '',
      label: 'landing_search',
      account: 'none',
      source: { name: 'searx/searx docs/dev/search_api.rst (GET / and /search)', asOf: null },
    },
  ],
};
