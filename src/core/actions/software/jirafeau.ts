import type { SoftwareActions } from '../software-actions';

export const jirafeau: SoftwareActions = {
  software: 'jirafeau',
  actions: [
    {
      needs: ['file-drop'],
      path: '',
      label: 'landing_file',
      account: 'none',
      source: { name: 'Newlode/jirafeau index.php (a copy)', asOf: '2017-06-23' },
    },
  ],
};
