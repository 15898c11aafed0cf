import type { SoftwareActions } from '../software-actions';

export const sympa: SoftwareActions = {
  software: 'sympa',
  actions: [
    {
      needs: ['mailing-list'],
      path: 'create_list_request',
      label: 'landing_list',
      account: 'required',
      only: ['sympa', 'wws', 'wwsympa', 'www'],
      source: {
        name: 'sympa-community/sympa src/cgi/wwsympa.fcgi.in (action create_list_request; actions are path segments)',
        asOf: '2026-08-14',
      },
    },
  ],
  signUp: {
    path: 'firstpasswd',
    only: ['sympa', 'wws', 'wwsympa', 'www'],
    source: { name: 'sympa-community/sympa src/cgi/wwsympa.fcgi.in', asOf: '2026-08-14' },
  },
};
