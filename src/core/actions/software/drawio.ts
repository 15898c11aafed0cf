import type { SoftwareActions } from '../software-actions';

export const drawio: SoftwareActions = {
  software: 'drawio',
  actions: [
    {
      needs: ['diagram'],
      path: '',
      label: 'landing_diagram',
      account: 'none',
      source: { name: 'jgraph/drawio (no parameter proved)', asOf: '2024-12-18' },
    },
  ],
};
