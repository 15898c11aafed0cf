import type { SoftwareActions } from '../software-actions';

export const lstu: SoftwareActions = {
  software: 'lstu',
  actions: [
    {
      needs: ['url-shortener'],
      path: '',
      label: 'landing_short_address',
      account: 'none',
      source: {
        name: 'ldidry/lstu lib/Lstu.pm (POST /a with a CSRF token), themes/default/templates/index.html.ep',
        asOf: '2024-05-17',
      },
    },
  ],
};
