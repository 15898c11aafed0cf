import type { SoftwareActions } from '../software-actions';

export const plik: SoftwareActions = {
  software: 'plik',
  actions: [
    {
      needs: ['file-drop'],
      path: '',
      label: 'landing_file',
      account: 'depends',
      source: {
        name: 'root-gg/plik webapp/js/app.js, webapp/js/ctrl/main.js, server/plikd.cfg',
        asOf: '2025-06-13',
      },
    },
  ],
};
