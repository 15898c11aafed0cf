import type { SoftwareActions } from '../software-actions';

export const vaultwarden: SoftwareActions = {
  software: 'vaultwarden',
  actions: [
    {
      needs: ['password-manager'],
      path: '',
      label: 'landing_vault',
      account: 'required',
      source: { name: 'dani-garcia/vaultwarden', asOf: '2026-08-20' },
    },
  ],
  signUp: {
    path: '#/register',
    source: {
      name: 'SIGNUPS_ALLOWED in .env.template. Newer web vaults: #/signup (not proved)',
      asOf: '2026-08-20',
    },
  },
};
