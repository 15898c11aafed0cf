import type { SoftwareActions } from '../software-actions';

export const framaforms: SoftwareActions = {
  software: 'framaforms',
  actions: [
    {
      needs: ['forms'],
      path: 'node/add/form1',
      label: 'landing_form',
      account: 'required',
      source: { name: 'same code (betagouv/yakforms)', asOf: '2021-06-17' },
    },
  ],
  signUp: {
    path: 'user/register',
    source: { name: 'addresses of this form in public code', asOf: '2021-06-17' },
  },
};
