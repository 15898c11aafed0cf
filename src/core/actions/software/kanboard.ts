import type { SoftwareActions } from '../software-actions';

export const kanboard: SoftwareActions = {
  software: 'kanboard',
  actions: [
    {
      needs: ['kanban'],
      path: '',
      label: 'landing_boards',
      account: 'required',
      source: {
        name: 'kanboard/kanboard app/ServiceProvider/RouteProvider.php',
        asOf: '2026-08-01',
      },
    },
  ],
};
