import type { SoftwareActions } from '../software-actions';

export const planka: SoftwareActions = {
  software: 'planka',
  actions: [
    {
      needs: ['kanban'],
      path: '',
      label: 'landing_boards',
      account: 'required',
      source: { name: 'plankanban/planka client/src/constants/Paths.js', asOf: '2026-04-18' },
    },
  ],
};
