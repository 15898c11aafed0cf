import type { SoftwareActions } from '../software-actions';

export const lufi: SoftwareActions = {
  software: 'lufi',
  actions: [
    {
      needs: ['file-drop'],
      path: '',
      label: 'landing_file',
      account: 'none',
      source: {
        name: 'ldidry/lufi lib/Lufi.pm (the root is the sending page; /login exists if ldap, htpasswd or auth_headers), lufi.conf.template (prefix)',
        asOf: '2025-11-15',
      },
    },
  ],
};
