import type { SoftwareActions } from '../software-actions';

export const yakforms: SoftwareActions = {
  software: 'yakforms',
  actions: [
    {
      needs: ['forms'],
      path: 'node/add/form1',
      label: 'landing_form',
      account: 'required',
      source: {
        name: 'betagouv/yakforms profiles/yakforms_profile/modules/yakforms/includes/html/fr/frontpage.html, README.md (any signed-in person)',
        asOf: '2021-06-17',
      },
    },
  ],
  signUp: {
    path: 'user/register',
    source: {
      name: 'betagouv/yakforms profiles/yakforms_profile/modules/yakforms/includes/html/fr/403.html, yakforms.module',
      asOf: '2021-06-17',
    },
  },
};
