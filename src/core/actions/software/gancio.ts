import type { SoftwareActions } from '../software-actions';

export const gancio: SoftwareActions = {
  software: 'gancio',
  actions: [
    {
      needs: ['events'],
      path: 'add',
      label: 'landing_event',
      account: 'depends',
      source: { name: 'lesion/gancio pages/add/_edit.vue (allow_anon_event)', asOf: '2025-01-15' },
    },
  ],
  signUp: {
    path: 'register',
    source: { name: 'lesion/gancio pages/Register.vue', asOf: '2025-01-15' },
  },
};
